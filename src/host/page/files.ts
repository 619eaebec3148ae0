/** Ways by which a file comes in: chosen, dropped, or fetched; and the one by which it goes out. */
import { make } from './elements';

/** A file's name, and its bytes once they are read. */
export type UseFile = (name: string, bytes: Promise<ArrayBuffer>) => void;

/** The file name at the end of an address. */
export function fileName(address: string): string {
  return decodeURIComponent(new URL(address, document.baseURI).pathname.split('/').at(-1) ?? '');
}

/** Fetches a workbook. Rejects when the server has none there. */
export async function fetchFile(address: string): Promise<ArrayBuffer> {
  const url = new URL(address, document.baseURI);
  const response = await fetch(url);
  if (!response.ok) {
    throw new Error(`${url.pathname}: ${String(response.status)} ${response.statusText}`);
  }
  return response.arrayBuffer();
}

/** Calls `use` with each file that is chosen in `input`. */
export function onChosen(input: HTMLInputElement, use: UseFile): void {
  input.addEventListener('change', () => {
    const file = input.files?.[0];
    if (file !== undefined) {
      use(file.name, file.arrayBuffer());
    }
    // The same file may be chosen again after it was changed.
    input.value = '';
  });
}

/** Calls `use` with each file dropped on the page; `hint` shows while one is held over it. */
export function onDropped(hint: HTMLElement, use: UseFile): void {
  const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true;
  window.addEventListener('dragover', (event) => {
    if (hasFiles(event)) {
      event.preventDefault();
      hint.hidden = false;
    }
  });
  window.addEventListener('dragleave', (event) => {
    hint.hidden = event.relatedTarget === null;
  });
  window.addEventListener('drop', (event) => {
    const file = event.dataTransfer?.files[0];
    hint.hidden = true;
    if (file !== undefined) {
      event.preventDefault();
      use(file.name, file.arrayBuffer());
    }
  });
}

/** Hands a file to the browser's downloads. */
export function saveFile(name: string, bytes: Uint8Array<ArrayBuffer>): void {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const href = URL.createObjectURL(new Blob([bytes], { type }));
  make('a', { href, download: name }).click();
  URL.revokeObjectURL(href);
}
