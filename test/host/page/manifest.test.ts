/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { readManifest } from '../../../src/host/page/manifest';

const XML = readFileSync('manifest.xml', 'utf8');
const BASE = 'https://localhost:4001/';

describe("the add-in's manifest", () => {
  it('says where the pane and the functions are, moved to where they are served', () => {
    const manifest = readManifest(XML, BASE, 'vi-VN');
    expect(manifest.pane).toBe(`${BASE}taskpane.html`);
    expect(manifest.functions).toBe(`${BASE}functions-vi.json`);
    expect(manifest.namespace).toBe('DTI');
    expect(manifest.id).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('gives the ribbon its buttons in the language of Excel', () => {
    const [vietnamese] = readManifest(XML, BASE, 'vi-VN').buttons;
    const [english] = readManifest(XML, BASE, 'en-US').buttons;
    expect(vietnamese).toMatchObject({
      label: 'Tổng quan',
      icon: `${BASE}assets/icon-16.png`,
      action: { kind: 'pane' },
    });
    expect(vietnamese?.description).toMatch(/biểu mẫu/);
    expect(english?.description).toMatch(/official form/);
  });

  it('is refused when it is none', () => {
    expect(() => readManifest('<html/>', BASE, 'vi-VN')).toThrow('manifest');
  });
});
