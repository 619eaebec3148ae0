/** The list of API members that the add-in used. */
import type { MemberUse } from '../host';
import type { HostMessages } from '../messages';
import { make } from './elements';

type Texts = HostMessages['page'];

function table(uses: readonly MemberUse[], texts: Texts): HTMLElement {
  const head = make('tr', {}, [
    make('th', { textContent: texts.member }),
    make('th', { textContent: texts.uses, className: 'number' }),
    make('th'),
  ]);
  const rows = uses.map(({ member, hits, emulated }) =>
    make('tr', {}, [
      make('td', { textContent: member }),
      make('td', { textContent: String(hits), className: 'number' }),
      make('td', { textContent: emulated ? texts.emulated : texts.refused, className: emulated ? '' : 'refused' }),
    ]),
  );
  return make('table', {}, [make('thead', {}, [head]), make('tbody', {}, rows)]);
}

/** Shows the list in `dialog`, refused members first. */
export function showCoverage(dialog: HTMLDialogElement, uses: readonly MemberUse[], texts: Texts): void {
  const sorted = [...uses].sort(
    (one, other) => Number(one.emulated) - Number(other.emulated) || one.member.localeCompare(other.member),
  );
  const close = make('button', { type: 'button', className: 'command', textContent: texts.dismiss });
  close.addEventListener('click', () => {
    dialog.close();
  });
  dialog.replaceChildren(
    make('div', { className: 'coverage-head' }, [make('h2', { textContent: texts.coverageTitle }), close]),
    make('p', { textContent: texts.coverageHelp }),
    sorted.length === 0 ? make('p', { textContent: texts.noneUsed }) : table(sorted, texts),
  );
  dialog.showModal();
}
