/** The edge between grid and pane: dragged, or moved with the arrow keys. */

const NARROWEST = 260;
const WIDEST = 640;
const STEP = 10;

/** Lets `splitter` set the width of the pane in CSS pixels, kept between 260 and 640. */
export function makeResizable(splitter: HTMLElement, pane: HTMLElement, label: string): void {
  splitter.ariaLabel = label;
  splitter.ariaValueMin = String(NARROWEST);
  splitter.ariaValueMax = String(WIDEST);

  const setWidth = (width: number): void => {
    const kept = Math.round(Math.min(WIDEST, Math.max(NARROWEST, width)));
    document.documentElement.style.setProperty('--pane-width', `${String(kept)}px`);
    splitter.ariaValueNow = String(kept);
  };

  splitter.addEventListener('pointerdown', (down) => {
    const move = (event: PointerEvent): void => {
      setWidth(document.documentElement.clientWidth - event.clientX);
    };
    splitter.setPointerCapture(down.pointerId);
    document.body.classList.add('is-resizing');
    splitter.addEventListener('pointermove', move);
    splitter.addEventListener(
      'lostpointercapture',
      () => {
        splitter.removeEventListener('pointermove', move);
        document.body.classList.remove('is-resizing');
      },
      { once: true },
    );
  });
  splitter.addEventListener('keydown', (event) => {
    const step = { ArrowLeft: STEP, ArrowRight: -STEP }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      setWidth(pane.offsetWidth + step);
    }
  });
}
