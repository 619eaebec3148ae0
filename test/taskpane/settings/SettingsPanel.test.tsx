import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import SettingsPanel from '../../../src/taskpane/settings/SettingsPanel';
import type { WorkbookFacts } from '../../../src/taskpane/workbook/model';
import { COMMUNE, FACTS } from '../commune';
import { renderPane } from '../render-pane';

const ignore = (): void => undefined;

function show(facts: WorkbookFacts): void {
  const model = { ...COMMUNE, understood: { ...COMMUNE.understood, remembered: 'b1' } };
  const state = { kind: 'scored', model, facts } as const;
  const session = { state, refusal: null, goTo: ignore, again: ignore, choose: ignore, book: () => null };
  renderPane(<SettingsPanel session={session} chooseLanguage={ignore} />);
}

describe('where the add-in’s columns stand', () => {
  it('is beside the form', () => {
    show({ ...FACTS, ownColumns: 2 });
    expect(screen.getByText(/đang đứng cạnh biểu mẫu/)).toBeTruthy();
  });

  it('is a sheet of their own where the form is protected', () => {
    show({ ...FACTS, ownColumns: 3, ownSheet: 'DTI kết quả' });
    expect(screen.getByText(/Biểu mẫu được bảo vệ nên các cột .* đứng ở trang “DTI kết quả”/)).toBeTruthy();
    expect(screen.queryByText(/đang đứng cạnh biểu mẫu/)).toBeNull();
  });
});
