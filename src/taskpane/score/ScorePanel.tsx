import { makeStyles, Select, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { Basis } from '../../engine/scoring/scoresheet';
import { scoreTexts as en } from '../../messages/en/pane-score';
import { scoreTexts as vi } from '../../messages/vi/pane-score';
import { useInLanguage } from '../app/in-language';
import { useTexts } from '../app/language';
import { BasisTable } from '../parts/BasisTable';
import { Card } from '../parts/Card';
import { knownBases, leadingBasis } from '../parts/leading-basis';
import { PanelPage } from '../parts/PanelPage';
import type { FormModel } from '../workbook/model';
import type { WorkbookSession } from '../workbook/use-workbook';
import { GroupTable } from './GroupTable';
import { Tools } from './Tools';

const useStyles = makeStyles({
  choice: { marginBottom: tokens.spacingVerticalM },
  label: { display: 'block', marginBottom: tokens.spacingVerticalXXS, fontSize: tokens.fontSizeBase200 },
});

export interface ScorePanelProps {
  readonly model: FormModel;
  readonly session: Pick<WorkbookSession, 'goTo' | 'again'>;
}

/** Total and index on every basis, then groups and pillars against their maxima, in numbers and as bars. */
export default function ScorePanel({ model, session }: ScorePanelProps) {
  const { language, texts } = useTexts();
  const own = useInLanguage({ vi, en });
  const [chosen, setChosen] = useState<Basis | null>(null);
  const bases = knownBases(model.totals);
  const shown = bases.find((basis) => basis === chosen) ?? leadingBasis(model.totals);
  return (
    <PanelPage title={texts.panels.score}>
      <Card title={texts.totals.title}>{shown === null ? <p>{own.noPoints}</p> : <BasisTable model={model} />}</Card>
      <Card title={own.groups({ term: model.edition.groupTerm[language] })}>
        {bases.length > 1 && shown !== null ? <BasisPicker bases={bases} shown={shown} choose={setChosen} /> : null}
        <GroupTable
          caption={own.groups({ term: model.edition.groupTerm[language] })}
          parts={model.groups}
          total={model.totals}
          basis={shown}
          decimals={model.decimals.points}
        />
      </Card>
      {model.pillars.length === 0 ? null : (
        <Card title={own.pillars}>
          <GroupTable
            caption={own.pillars}
            parts={model.pillars}
            total={null}
            basis={shown}
            decimals={model.decimals.points}
          />
        </Card>
      )}
      <Tools model={model} session={session} />
    </PanelPage>
  );
}

interface BasisPickerProps {
  readonly bases: readonly Basis[];
  readonly shown: Basis;
  readonly choose: (basis: Basis) => void;
}

function BasisPicker({ bases, shown, choose }: BasisPickerProps) {
  const styles = useStyles();
  const { texts } = useTexts();
  const own = useInLanguage({ vi, en });
  const id = useId();
  return (
    <div className={styles.choice}>
      <label className={styles.label} htmlFor={id}>
        {own.show}
      </label>
      <Select
        id={id}
        value={shown}
        onChange={(_, { value }) => {
          const basis = bases.find((known) => known === value);
          if (basis !== undefined) choose(basis);
        }}
      >
        {bases.map((basis) => (
          <option key={basis} value={basis}>
            {texts.basis[basis]}
          </option>
        ))}
      </Select>
    </div>
  );
}
