import { join } from 'node:path';
import { HOST_OUTPUT, OFFICE_JS } from './bundle';
import type { Route } from './static-files';

/** Where pages of add-ins load office.js from in production. */
export const OFFICE_JS_CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

/** The host's page and the sample workbooks. */
export function hostRoutes(root: string): readonly Route[] {
  return [
    { path: '/host/samples/', folder: join(root, 'test/fixtures'), only: ['.xlsx'] },
    { path: '/host/', folder: join(root, HOST_OUTPUT) },
  ];
}

/** The built add-in, exactly as it is deployed. */
export function addinRoutes(root: string): readonly Route[] {
  return [{ path: '/', folder: join(root, 'dist') }];
}

/** Everything on one port, with office.js from the npm package: pages of the add-in are served with its address changed. */
export function tryOutRoutes(root: string): readonly Route[] {
  const rewrite = (html: string): string => html.replaceAll(OFFICE_JS_CDN, '/office/');
  return [
    ...hostRoutes(root),
    { path: '/office/', folder: join(root, OFFICE_JS), anyCase: true },
    ...addinRoutes(root).map((route) => ({ ...route, rewrite })),
  ];
}
