/** The Web Worker of the pane's readers: files come in, readings go out. */
import { MAX_FILE_BYTES } from '../file/limits';
import { fileFinding } from '../file/findings';
import type { FileReading } from './model';
import { readOne } from './read-one';
import type { WebJob } from './web-readers';

async function read({ file, settings }: WebJob): Promise<FileReading> {
  const { name, size } = file;
  if (size > MAX_FILE_BYTES) {
    const finding = fileFinding('file-too-large', { file: name, bytes: size, limit: MAX_FILE_BYTES });
    return { sha256: null, content: null, findings: [finding], askedSheet: null };
  }
  try {
    return readOne(new Uint8Array(await file.arrayBuffer()), name, settings);
  } catch (error) {
    // The file was moved or locked since it was chosen.
    if (error instanceof DOMException) {
      return {
        sha256: null,
        content: null,
        findings: [fileFinding('path-unreadable', { file: name, code: error.name })],
        askedSheet: null,
      };
    }
    throw error;
  }
}

addEventListener('message', ({ data }: MessageEvent<WebJob>) => {
  void read(data).then(
    (reading) => {
      postMessage(reading);
    },
    // Thrown again outside the promise, where the page hears of it.
    (error: unknown) => {
      setTimeout(() => {
        throw error;
      });
    },
  );
});
