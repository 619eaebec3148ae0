import { useEffect, type RefObject } from 'react';

/** Calls `leave` when focus or a click goes elsewhere than into the element, while `isWatching`. */
export function useLeaving(element: RefObject<HTMLElement | null>, isWatching: boolean, leave: () => void): void {
  useEffect(() => {
    if (!isWatching) return undefined;
    const watch = ({ target }: Event): void => {
      if (target instanceof Node && element.current?.contains(target) !== true) leave();
    };
    document.addEventListener('focusin', watch);
    document.addEventListener('pointerdown', watch);
    window.addEventListener('blur', leave);
    return () => {
      document.removeEventListener('focusin', watch);
      document.removeEventListener('pointerdown', watch);
      window.removeEventListener('blur', leave);
    };
  }, [element, isWatching, leave]);
}
