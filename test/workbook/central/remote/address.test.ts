import { describe, expect, it } from '@jest/globals';
import { findingTexts } from '../../../../src/messages/finding';
import { readAddress } from '../../../../src/workbook/central/remote/address';

const HOST = 'https://data.example.gov.vn';

describe('an address that a person gave', () => {
  it.each([
    [` ${HOST}/so-lieu.csv `, `${HOST}/so-lieu.csv`],
    [`${HOST}/so-lieu.csv#access_token=abc`, `${HOST}/so-lieu.csv`],
    [
      `${HOST}/tim?resource_id=12&ma-tieu-chi=1.1&key_indicator=2`,
      `${HOST}/tim?resource_id=12&ma-tieu-chi=1.1&key_indicator=2`,
    ],
  ])('%s is taken', (given, url) => {
    const read = readAddress(given);
    expect(read).toEqual({ ok: true, value: { url, origin: HOST } });
  });

  it.each(['so-lieu.csv', 'https://', 'data.gov.vn/so-lieu', ''])('“%s” is no address', (given) => {
    const read = readAddress(given);
    expect(!read.ok && read.error.check).toBe('central-address-invalid');
  });

  it.each([
    'http://data.example.gov.vn/a.csv',
    'ftp://data.example.gov.vn/a.csv',
    'file:///etc/passwd',
    'data:text/csv,a',
  ])('%s is not https', (given) => {
    const read = readAddress(given);
    expect(!read.ok && read.error.check).toMatch(/^central-address-(?:not-https|invalid)$/);
  });

  it.each([
    ['https://nguyenvana:m4tkhau@data.example.gov.vn/a.csv', 'user', 'm4tkhau'],
    ['https://nguyenvana@data.example.gov.vn/a.csv', 'user', 'nguyenvana'],
    ['http://nguyenvana:m4tkhau@data.example.gov.vn/a.csv', 'user', 'm4tkhau'],
    [`${HOST}/a.csv?api_key=abc123`, 'api_key', 'abc123'],
    [`${HOST}/a.csv?access_token=abc123&x=1`, 'access_token', 'abc123'],
    [`${HOST}/a.csv?X-Amz-Signature=abc123`, 'X-Amz-Signature', 'abc123'],
    [`${HOST}/a.csv?sig=abc123`, 'sig', 'abc123'],
    [`${HOST}/a.csv?Password=abc123`, 'Password', 'abc123'],
    [`${HOST}/a.csv?subscription-key=abc123`, 'subscription-key', 'abc123'],
  ])('%s is refused, and its secret is not repeated', (given, part, secret) => {
    const read = readAddress(given);
    if (read.ok) throw new Error('It was taken.');
    expect(read.error).toMatchObject({ check: 'central-address-credentials', data: { part } });
    const { vi, en } = findingTexts(read.error);
    expect(`${JSON.stringify(read.error)} ${vi} ${en}`).not.toContain(secret);
  });
});
