import { describe, expect, it } from '@jest/globals';
import { contentSecurityPolicy, originsIn, reachableOrigins } from '../../src/taskpane/content-security-policy';

const OFFICE = 'https://appsforoffice.microsoft.com';
const SOURCES = ['https://data.example.gov.vn', 'https://opendata.example.gov.vn:8443'];

/** The sources of one directive. */
function directive(policy: string, name: string): string | undefined {
  return policy.split('; ').find((each) => each.startsWith(`${name} `));
}

describe('the page’s Content-Security-Policy', () => {
  it('lets the page ask the sources of central figures that the deployer named, and load nothing from them', () => {
    const policy = contentSecurityPolicy({ office: OFFICE, central: originsIn(SOURCES.join(', ')) });
    expect(directive(policy, 'connect-src')).toBe(`connect-src 'self' ${OFFICE} ${SOURCES.join(' ')}`);
    const others = policy.split('; ').filter((each) => !each.startsWith('connect-src'));
    expect(others.filter((each) => each.includes('gov.vn'))).toEqual([]);
  });

  it('lets it ask nobody else where none is named', () => {
    const policy = contentSecurityPolicy({ office: OFFICE, central: originsIn('') });
    expect(directive(policy, 'connect-src')).toBe(`connect-src 'self' ${OFFICE}`);
  });

  it('tells the pane what it may ask', () => {
    const policy = contentSecurityPolicy({ office: OFFICE, central: SOURCES });
    expect(reachableOrigins(policy)).toEqual([OFFICE, ...SOURCES]);
    expect(reachableOrigins("default-src 'self'")).toEqual([]);
  });
});

describe('the build option with the sources', () => {
  it.each([
    'http://data.example.gov.vn',
    'https://data.example.gov.vn/so-lieu.csv',
    'https://a@data.example.gov.vn',
    '*',
  ])('stops the build at %s', (option) => {
    expect(() => originsIn(option)).toThrow();
  });

  it('takes origins with a slash at their end', () => {
    expect(originsIn('https://data.example.gov.vn/')).toEqual(['https://data.example.gov.vn']);
  });
});
