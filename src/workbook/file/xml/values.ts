/** An attribute that says yes (XML Schema's boolean). */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

/** A whole number from 0 as digits only; null for anything else. */
export function wholeNumber(text: string): number | null {
  return /^\d{1,10}$/.test(text) ? Number(text) : null;
}

const DECIMAL = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

/** A finite decimal number as XML Schema writes it; null for anything else (`NaN`, `0x10`, `1e999`, `1,5`). */
export function decimalNumber(text: string): number | null {
  const value = DECIMAL.test(text) ? Number(text) : NaN;
  return Number.isFinite(value) ? value : null;
}
