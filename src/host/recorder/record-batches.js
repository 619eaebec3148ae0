/* global OSF, Office, window, document, Blob, URL */
/**
 * Records what office.js asks of Excel and what Excel answers. To be pasted into the console of the add-in's own frame in
 * Excel on the web, or of its window on Windows and Mac (docs/embedded-host.md says how). It is no part of the add-in.
 * Everything the workbook shows to the add-in is in the recording: use a sample, never a real scoresheet.
 */
(() => {
  const original = OSF.DDA.RichApi;
  const batches = [];

  /** The text of a message; long ones come in parts. */
  const text = (part) => (Array.isArray(part) ? part.join('') : part);

  const record = (message, callback) => {
    const [partition, , , , body, , flags] = message;
    const batch = { name: `batch ${String(batches.length + 1)}`, partition, flags, body: JSON.parse(text(body)) };
    batches.push(batch);
    original.executeRichApiRequestAsync(message, (result) => {
      batch.answer = result.status === 'succeeded' ? JSON.parse(text(result.value.data[2])) : undefined;
      callback(result);
    });
  };
  // office.js protects the function, but looks the object up at every call.
  OSF.DDA.RichApi = Object.create(original, { executeRichApiRequestAsync: { value: record } });

  const recording = () => ({
    source: `Excel ${Office.context.diagnostics.version} on ${Office.context.diagnostics.platform}`,
    batches: batches.filter(({ answer }) => answer !== undefined),
  });

  window.dtiRecorder = {
    /** What was recorded so far, as text. */
    json: () => JSON.stringify(recording(), null, 1),
    /** Saves it as a file. */
    save: () => {
      const href = URL.createObjectURL(new Blob([window.dtiRecorder.json()], { type: 'application/json' }));
      Object.assign(document.createElement('a'), { href, download: 'recorded-batches.json' }).click();
      URL.revokeObjectURL(href);
    },
    /** Stops recording. */
    stop: () => {
      OSF.DDA.RichApi = original;
    },
  };
})();
