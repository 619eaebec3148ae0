import { makeStyles, tokens } from '@fluentui/react-components';
import { rankPanelTexts as en } from '../../messages/en/pane-rank';
import { fixedText, numberText } from '../../messages/number';
import { rankPanelTexts as vi } from '../../messages/vi/pane-rank';
import { useInLanguage } from '../app/in-language';
import { useTexts } from '../app/language';
import type { RankModel, RankRow } from './model';

const useStyles = makeStyles({
  lines: { padding: `0 0 ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}` },
  small: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** What changed since the results before, as a row below the unit's; nothing where they are not known. */
export function Change({ row, decimals }: { readonly row: RankRow; readonly decimals: RankModel['decimals'] }) {
  const styles = useStyles();
  const { language } = useTexts();
  const own = useInLanguage({ vi, en });
  const { previousRank, change, indexChange, lineage, split, criteria } = row;
  const whole = (value: number | null): string => (value === null ? '–' : numberText(value, language));
  const signed = (value: number, text: (value: number) => string): string => `${value > 0 ? '+' : ''}${text(value)}`;
  const places = (value: number): string => signed(value, whole);
  const index = (value: number | null): string => (value === null ? '–' : fixedText(value, language, decimals.index));
  const lines = [
    ...(previousRank === null
      ? []
      : [
          [
            ...(change === null
              ? []
              : [
                  own.places({
                    way: change > 0 ? 'up' : change < 0 ? 'down' : 'same',
                    places: whole(Math.abs(change)),
                  }),
                ]),
            own.before({ rank: whole(previousRank) }),
          ].join(', '),
        ]),
    ...(split === null || change === null || change === 0
      ? []
      : [own.split({ own: places(split.own), others: places(split.others), membership: places(split.membership) })]),
    ...(indexChange === null ? [] : [own.indexChange({ change: signed(indexChange, index) })]),
    ...(criteria === null
      ? []
      : [
          own.criteriaChange({
            up: whole(criteria.up),
            down: whole(criteria.down),
            unchanged: whole(criteria.unchanged),
            net: signed(criteria.net, (value) => fixedText(value, language, decimals.points)),
          }),
        ]),
    ...(lineage.length === 0
      ? []
      : [
          own.mergedFrom({
            parts: lineage
              .map((part) => own.part({ unit: part.unit, rank: whole(part.rank), index: index(part.index) }))
              .join(' + '),
          }),
        ]),
  ];
  return lines.length === 0 ? null : (
    <tr>
      <td />
      <td colSpan={3} className={styles.lines}>
        {lines.map((line) => (
          <p key={line} className={styles.small}>
            {line}
          </p>
        ))}
      </td>
    </tr>
  );
}
