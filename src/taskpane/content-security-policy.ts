/** What the pane's page may load and reach, as the build writes it into the page and as the pane reads it there. */

/** Where office.js comes from, and which sources of central figures the pane may ask. */
export interface Reachable {
  /** An origin. */
  readonly office: string;
  /** Origins, https only. */
  readonly central: readonly string[];
}

/**
 * The page may load from itself and from the place office.js comes from, but not the frame to which office.js reports its
 * use; it may ask the sources of central figures that the deployer named. Fluent UI writes style elements.
 */
export function contentSecurityPolicy({ office, central }: Reachable): string {
  return [
    "default-src 'self'",
    `script-src 'self' ${office}`,
    "style-src 'self' 'unsafe-inline'",
    `img-src 'self' data: ${office}`,
    ["connect-src 'self'", office, ...central].join(' '),
    // The workers that read workbooks.
    "worker-src 'self'",
    `frame-src ${office}`,
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'none'",
  ].join('; ');
}

/**
 * The origins of a build option, `https://a.gov.vn,https://b.gov.vn`.
 * @throws Error for anything that is no https origin: the build then stops.
 */
export function originsIn(option: string): readonly string[] {
  const parts = option.split(',').map((part) => part.trim().replace(/\/$/, ''));
  return parts
    .filter((part) => part !== '')
    .map((part) => {
      const url = new URL(part);
      if (url.protocol !== 'https:' || url.origin !== part) {
        throw new Error(`centralOrigins holds ${part}; origins such as https://data.example.gov.vn are expected.`);
      }
      return url.origin;
    });
}

/** The origins that a policy lets a page ask. */
export function reachableOrigins(policy: string): readonly string[] {
  const [, sources = ''] = /(?:^|;)\s*connect-src([^;]*)/.exec(policy) ?? [];
  return sources.split(' ').filter((source) => source.startsWith('https://'));
}
