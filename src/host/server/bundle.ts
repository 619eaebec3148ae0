/** The bundle of the host's page. It is for development and try-outs only, so it is neither minified nor put into dist/. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import HtmlPlugin from 'html-webpack-plugin';
import CssPlugin from 'mini-css-extract-plugin';
import webpack from 'webpack';
import type { Configuration } from 'webpack';

/** Where the page is put, below the repository. */
export const HOST_OUTPUT = '.cache/host';

/** Where the unmodified office.js of the npm package is, below the repository. */
export const OFFICE_JS = 'node_modules/@microsoft/office-js/dist';

/** The build that office.js says it is: `16.0.15407.10000`. */
function officeBuild(root: string): string {
  const script = readFileSync(join(root, OFFICE_JS, 'excel-web-16.00.js'), 'utf8');
  return /hostJSVersion="([\d.]+)"/.exec(script)?.[1] ?? '?';
}

/** webpack's configuration; `root` is the repository. */
export function hostConfiguration(root: string): Configuration {
  const page = join(root, 'src/host/page');
  return {
    name: 'host',
    mode: 'development',
    devtool: false,
    context: root,
    entry: join(page, 'main.ts'),
    output: { path: join(root, HOST_OUTPUT), filename: 'host.js', chunkFilename: 'chunks/[id].js', clean: true },
    resolve: { extensions: ['.ts', '.js'] },
    module: {
      rules: [
        {
          test: /\.ts$/,
          loader: 'swc-loader',
          options: { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } },
        },
        { test: /\.css$/, use: [CssPlugin.loader, 'css-loader'] },
      ],
    },
    plugins: [
      new webpack.DefinePlugin({ OFFICE_JS_BUILD: JSON.stringify(officeBuild(root)) }),
      new HtmlPlugin({ template: join(page, 'index.html'), scriptLoading: 'module' }),
      new CssPlugin({ filename: 'host.css' }),
    ],
    cache: { type: 'filesystem', cacheDirectory: join(root, '.cache/webpack'), name: 'host' },
    performance: { hints: false },
    stats: 'errors-warnings',
    infrastructureLogging: { level: 'error' },
  };
}
