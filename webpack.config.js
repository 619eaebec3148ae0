/**
 * The build: the task pane, the custom functions (no React, no office.js) and the command line.
 * `--env baseUrl=https://…` is where dist/ will be served; `--env officeJs=URL` names a copy of office.js;
 * `--env centralOrigins=https://a,https://b` are the sources of central figures that the pane may ask.
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { URL } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import { tsImport } from 'tsx/esm/api';
import webpack from 'webpack';

const DEVELOPMENT_URL = 'https://localhost:3000';
const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

const fromHere = (path) => resolve(import.meta.dirname, path);
const { CATALOG } = await tsImport('./src/functions/catalog.ts', import.meta.url);
const { functionsMetadata } = await tsImport('./src/functions/metadata.ts', import.meta.url);
const { contentSecurityPolicy, originsIn } = await tsImport(
  './src/taskpane/content-security-policy.ts',
  import.meta.url,
);
const { paneTexts: vi } = await tsImport('./src/messages/vi/pane.ts', import.meta.url);
const { paneTexts: en } = await tsImport('./src/messages/en/pane.ts', import.meta.url);

const typescript = (target) => ({
  test: /\.tsx?$/,
  loader: 'swc-loader',
  options: {
    jsc: {
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
      target,
    },
  },
});

const common = (mode, name) => ({
  name,
  mode,
  devtool: mode === 'development' ? 'source-map' : false,
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  cache: {
    type: 'filesystem',
    name: `${name}-${mode}`,
    cacheDirectory: fromHere('.cache/webpack'),
    buildDependencies: { config: [import.meta.filename, fromHere('src/functions/editions-loader.js')] },
  },
  performance: { hints: false },
  stats: 'errors-warnings',
});

/** functions.json is Vietnamese; the manifest names one file per language beside it. */
const metadata = (language, to) => ({
  from: fromHere('src/functions/catalog.ts'),
  to,
  transform: () => functionsMetadata(CATALOG, language),
});

const pane = (mode, { baseUrl, officeJs, central }) => ({
  ...common(mode, 'taskpane'),
  entry: { taskpane: fromHere('src/taskpane/main.tsx') },
  output: { path: fromHere('dist'), filename: '[name].js', chunkFilename: '[name].js?[contenthash:8]' },
  optimization: { splitChunks: false },
  module: { rules: [typescript('es2020')] },
  plugins: [
    new HtmlPlugin({
      filename: 'taskpane.html',
      template: fromHere('src/taskpane/taskpane.html'),
      hash: true,
      templateParameters: {
        vi,
        en,
        officeJs,
        contentSecurityPolicy: contentSecurityPolicy({ office: new URL(officeJs, baseUrl).origin, central }),
      },
    }),
    new CopyPlugin({
      patterns: [
        { from: fromHere('assets'), to: 'assets' },
        {
          from: fromHere('manifest.xml'),
          to: 'manifest.xml',
          transform: (text) => text.toString().replaceAll(DEVELOPMENT_URL, baseUrl),
        },
        { from: fromHere('src/commands/shortcuts.json'), to: 'shortcuts.json' },
        metadata('vi', 'functions.json'),
        metadata('vi', 'functions-vi.json'),
        metadata('en', 'functions-en.json'),
      ],
    }),
  ],
});

const functions = (mode) => ({
  ...common(mode, 'functions'),
  entry: { functions: fromHere('src/functions/register.ts') },
  output: {
    path: fromHere('dist'),
    filename: '[name].js',
    chunkFilename: '[name].js?[contenthash:8]',
    uniqueName: 'dti-functions',
  },
  optimization: { splitChunks: false },
  module: {
    rules: [
      {
        resource: [
          fromHere('src/functions/editions.ts'),
          fromHere('src/functions/named-editions.ts'),
          fromHere('src/engine/units/official/files.ts'),
        ],
        enforce: 'post',
        loader: fromHere('src/functions/editions-loader.js'),
      },
      typescript('es2020'),
    ],
  },
});

const commandLine = (mode) => ({
  ...common(mode, 'cli'),
  target: 'node20',
  entry: { dti: fromHere('src/cli/main.ts') },
  output: { path: fromHere('dist/cli'), filename: '[name].cjs' },
  module: { rules: [typescript('es2022')] },
  plugins: [new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true })],
});

export default (env = {}, { mode = 'production' } = {}) => {
  const baseUrl = (env.baseUrl ?? DEVELOPMENT_URL).replace(/\/+$/, '');
  if (!baseUrl.startsWith('https://')) {
    throw new Error(`baseUrl is ${baseUrl}; Excel loads add-ins over https:// only.`);
  }
  return [
    pane(mode, { baseUrl, officeJs: env.officeJs ?? OFFICE_JS, central: originsIn(env.centralOrigins ?? '') }),
    functions(mode),
    ...(existsSync(fromHere('src/cli/main.ts')) ? [commandLine(mode)] : []),
  ];
};
