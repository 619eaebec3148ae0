import { err, ok, type Result } from '../../../engine/result';
import { sourceFinding, type CentralSourceFinding } from '../findings';
import type { Network } from './ask';
import { isTimeout } from './no-answer';

/** The bytes of an answer, unpacked. No more than the limit is taken in, whatever its headers say. */
export async function readBody(
  response: Response,
  address: string,
  { bytes: limit, milliseconds }: Network,
): Promise<Result<Uint8Array, CentralSourceFinding>> {
  const tooLarge = err(sourceFinding('central-answer-too-large', { address, limit }));
  if (Number(response.headers.get('content-length')) > limit) {
    await response.body?.cancel();
    return tooLarge;
  }
  const reader = response.body?.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for (let read = await reader?.read(); read?.done === false; read = await reader?.read()) {
      chunks.push(read.value);
      length += read.value.length;
      if (length > limit) {
        await reader?.cancel();
        return tooLarge;
      }
    }
  } catch (error) {
    return err(
      isTimeout(error)
        ? sourceFinding('central-answer-late', { address, seconds: milliseconds / 1000 })
        : sourceFinding('central-answer-cut-off', { address }),
    );
  }
  return length === 0 ? err(sourceFinding('central-answer-empty', { address })) : ok(joined(chunks, length));
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
