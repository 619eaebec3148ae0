/** Files of a few folders over https, to this machine only. */
import { createReadStream, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, sep } from 'node:path';

/** A folder served below a path. The first route that fits and has the file wins. */
export interface Route {
  /** With both slashes: `/office/`. */
  readonly path: string;
  readonly folder: string;
  /** File names may come in any case: office.js asks for `AgaveErrorUX/`, the package has `agaveerrorux/`. */
  readonly anyCase?: boolean;
  /** File extensions that may be read; all when absent. */
  readonly only?: readonly string[];
  /** Changes served pages (.html) on their way out. */
  readonly rewrite?: (html: string) => string;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** The entry of a folder with this name, whatever its case; null when there is none. */
function anyCaseEntry(folder: string, name: string): string | null {
  const entries = statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true ? readdirSync(folder) : [];
  return entries.find((entry) => entry.toLowerCase() === name.toLowerCase()) ?? null;
}

/** The file's path with the case it has on the disk; null when there is none. */
function anyCasePath(folder: string, path: string): string | null {
  return path.split('/').reduce<string | null>((at, name) => {
    const entry = at === null ? null : anyCaseEntry(at, name);
    return at === null || entry === null ? null : join(at, entry);
  }, folder);
}

/**
 * The file that a request's path means; null when there is none. A path that leads out of the folder, by dots
 * or by a link, means none.
 */
export function findFile(route: Route, path: string): string | null {
  const rest = path.startsWith(route.path) ? path.slice(route.path.length) : null;
  const name = rest === '' ? 'index.html' : rest;
  if (name === null || name.includes('\0') || /(?:^|[/\\])\.\.(?:[/\\]|$)/.test(name)) {
    return null;
  }
  const file = route.anyCase === true ? anyCasePath(route.folder, name) : join(route.folder, name);
  if (file === null || statSync(file, { throwIfNoEntry: false })?.isFile() !== true) {
    return null;
  }
  const isInside = realpathSync(file).startsWith(realpathSync(route.folder) + sep);
  const isAllowed = route.only?.includes(extname(file)) ?? true;
  return isInside && isAllowed ? file : null;
}

function decodedPath(url: string): string | null {
  try {
    return decodeURIComponent(new URL(url, 'https://localhost').pathname);
  } catch {
    // Not a path that anybody could mean, such as a stray percent sign.
    return null;
  }
}

/** Answers requests for files of `routes`. Any origin may read them: host and add-in may stand on different ports. */
export function serveFiles(routes: readonly Route[]): (request: IncomingMessage, response: ServerResponse) => void {
  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end();
      return;
    }
    const path = decodedPath(request.url ?? '/');
    for (const route of path === null ? [] : routes) {
      const file = findFile(route, path ?? '');
      if (file !== null) {
        const type = TYPES[extname(file)] ?? 'application/octet-stream';
        response.writeHead(200, {
          'content-type': type,
          'cache-control': 'no-store',
          'access-control-allow-origin': '*',
        });
        if (request.method === 'HEAD') {
          response.end();
        } else if (route.rewrite !== undefined && extname(file) === '.html') {
          response.end(route.rewrite(readFileSync(file, 'utf8')));
        } else {
          createReadStream(file).pipe(response);
        }
        return;
      }
    }
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('404');
  };
}
