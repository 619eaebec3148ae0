/** The card of sustainable points, and judging a criterion otherwise than the rule does. */
import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { DurabilityRuling } from '../../../src/engine/ranking/sustainability';
import FindingsPanel from '../../../src/taskpane/findings/FindingsPanel';
import { Overrule } from '../../../src/taskpane/findings/Overrule';
import type { FormModel, SustainedLine } from '../../../src/taskpane/workbook/model';
import { COMMUNE } from '../commune';
import { renderPane } from '../render-pane';

const line = (criterion: string, changed: Partial<SustainedLine> = {}): SustainedLine => ({
  criterion,
  name: { vi: `Tên ${criterion}`, en: `Name ${criterion}` },
  now: 10,
  then: 5,
  max: 10,
  durability: 'fragile',
  byRule: 'fragile',
  ruling: null,
  ...changed,
});

const RULING = { reason: 'Nền tảng do Bộ duy trì lâu dài', day: '2026-01-05' } as const;

const session = { goTo: () => undefined, again: () => undefined, book: () => null };

function formOf(lines: readonly SustainedLine[], sheet = 'DTI', remembered: string | null = 'b1'): FormModel {
  const none = { criteria: 0, points: 0 };
  return {
    ...COMMUNE,
    understood: { ...COMMUNE.understood, sheet, remembered },
    sustained: { years: 2, period: null, sums: { sustainable: none, fragile: none, unknown: none }, lines },
  };
}

const card = () => within(screen.getByRole('region', { name: 'Điểm bền vững' }));
const criterion = (): HTMLElement => screen.getByRole('combobox', { name: 'Tiêu chí' });
const reason = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: /^Lý do/ });
const judgement = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name });
const keepButton = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Lưu đánh giá' });

describe('the card of sustainable points', () => {
  it('tells when and why a person judged, and whether it agrees with the rule', () => {
    const lines = [line('1.1', { byRule: 'unknown', ruling: RULING }), line('1.2', { ruling: RULING })];
    renderPane(<FindingsPanel model={formOf(lines)} session={session} />);
    const [otherwise, agreeing] = card().getAllByRole('listitem');
    expect(otherwise?.textContent).toContain(`Đánh giá khác ngày 05/01/2026, lý do: ${RULING.reason}`);
    expect(agreeing?.textContent).toContain(`Đánh giá riêng ngày 05/01/2026, lý do: ${RULING.reason}`);
  });

  it('tells why where the day cannot be read', () => {
    const lines = [line('1.1', { ruling: { ...RULING, day: null } })];
    renderPane(<FindingsPanel model={formOf(lines)} session={session} />, 'en');
    expect(screen.getByText(`Judged by a person because: ${RULING.reason}`)).toBeTruthy();
  });

  it('begins afresh with another form', async () => {
    const user = userEvent.setup();
    const { rerender } = renderPane(<FindingsPanel model={formOf([line('1.1')])} session={session} />);
    await user.selectOptions(criterion(), '1.1');
    await user.click(judgement('Bền vững'));
    await user.type(reason(), RULING.reason);
    expect(keepButton().disabled).toBe(false);
    rerender(<FindingsPanel model={formOf([line('1.1')], 'DTI 2', 'b2')} session={session} />);
    expect(reason().value).toBe('');
    expect(keepButton().disabled).toBe(true);
  });
});

describe('judging otherwise', () => {
  function show(lines: readonly SustainedLine[]) {
    const kept: Omit<DurabilityRuling, 'at'>[] = [];
    const overrule = (shown: readonly SustainedLine[]) => (
      <Overrule lines={shown} isBusy={false} keep={(ruling) => kept.push(ruling)} />
    );
    const { rerender } = renderPane(overrule(lines));
    return {
      kept,
      reread: (shown: readonly SustainedLine[]) => {
        rerender(overrule(shown));
      },
    };
  }

  it('keeps what was typed of each criterion apart, and what was ruled before', async () => {
    const { kept } = show([line('1.4'), line('1.5'), line('1.6', { durability: 'sustainable', ruling: RULING })]);
    const user = userEvent.setup();
    await user.selectOptions(criterion(), '1.4');
    await user.click(judgement('Chưa bền vững'));
    await user.type(reason(), 'Hợp đồng hết hạn năm sau');

    await user.selectOptions(criterion(), '1.5');
    expect([reason().value, judgement('Chưa bền vững').checked, keepButton().disabled]).toEqual(['', false, true]);

    await user.selectOptions(criterion(), '1.6');
    expect([reason().value, judgement('Bền vững').checked]).toEqual([RULING.reason, true]);

    await user.selectOptions(criterion(), '1.4');
    expect(reason().value).toBe('Hợp đồng hết hạn năm sau');
    await user.click(keepButton());
    expect(kept).toEqual([{ criterion: '1.4', durability: 'fragile', reason: 'Hợp đồng hết hạn năm sau' }]);
  });

  it('takes nothing before a criterion is chosen, so that nothing typed is lost', async () => {
    show([line('1.4')]);
    expect([reason().disabled, judgement('Bền vững').disabled]).toEqual([true, true]);
    await userEvent.setup().selectOptions(criterion(), '1.4');
    expect([reason().disabled, judgement('Bền vững').disabled]).toEqual([false, false]);
  });

  it('keeps nothing of a criterion that the form no longer has', async () => {
    const { reread } = show([line('1.4', { ruling: RULING })]);
    await userEvent.setup().selectOptions(criterion(), '1.4');
    expect(keepButton().disabled).toBe(false);
    reread([line('2.1')]);
    expect(keepButton().disabled).toBe(true);
  });
});
