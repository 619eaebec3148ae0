import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';

/** One exported declaration of a module, as its syntax gives it. */
export interface Exported {
  /** Path from the root of the repository, with slashes. */
  readonly file: string;
  /** The name others import it by; "default" for a default export. */
  readonly name: string;
  readonly kind: 'function' | 'class' | 'type' | 'value' | 'again';
  readonly documented: boolean;
}

/** What a set of files exports, and which files import each name. */
export interface Exports {
  readonly exported: readonly Exported[];
  /** Importing files by "file name"; a file never counts for its own exports. */
  readonly users: ReadonlyMap<string, ReadonlySet<string>>;
}

const SCRIPT = /\.(?:tsx?|m?js)$/;
const EVERY = '*';
const ENDINGS = ['', '.ts', '.tsx', '.js', '.mjs', '/index.ts'];

/** The key of an export in `Exports.users`. */
export const keyOf = (file: string, name: string): string => `${file} ${name}`;

/**
 * Reads exports and imports of the scripts in the folders, and of the single files, given by their paths from `root`.
 * It goes by syntax alone: a checker would take ten times as long, and the names in import clauses tell the same.
 */
export function readExports(root: string, folders: readonly string[], files: readonly string[]): Exports {
  const exported: Exported[] = [];
  const imports: Import[] = [];
  const inFolders = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => SCRIPT.test(path))
      .map((path) => slashed(join(folder, path))),
  );
  for (const file of [...inFolders, ...files]) {
    const source = ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.Latest, true);
    exported.push(...exportsOf(source));
    imports.push(...importsOf(source, root));
  }
  return { exported, users: usersOf(exported, imports) };
}

interface Import {
  readonly from: string;
  readonly file: string;
  readonly name: string;
}

const slashed = (path: string): string => path.replaceAll('\\', '/');

function usersOf(exported: readonly Exported[], imports: readonly Import[]): Map<string, Set<string>> {
  const users = new Map(exported.map(({ file, name }) => [keyOf(file, name), new Set<string>()]));
  for (const { from, file, name } of imports) {
    const used = name === EVERY ? exported.filter((each) => each.file === file) : [{ name }];
    for (const each of used) users.get(keyOf(file, each.name))?.add(from);
  }
  return users;
}

function exportsOf(source: ts.SourceFile): Exported[] {
  const file = source.fileName;
  // A schema and the type that is made from it share a name, and one docstring.
  const withDocs = new Set(source.statements.filter(hasDocs).flatMap((statement) => declared(statement)));
  return source.statements.flatMap((statement): Exported[] => {
    if (ts.isExportDeclaration(statement)) {
      const names = passed(statement, ({ name }) => name.text);
      return names.map((name) => ({ file, name, kind: 'again', documented: true }));
    }
    const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : [];
    if (!modifiers.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return [];
    const isDefault = modifiers.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword);
    const [kind, names] = [kindOf(statement), declared(statement)];
    if (isDefault) return [{ file, name: 'default', kind, documented: hasDocs(statement) }];
    return names.map((name) => ({ file, name, kind, documented: withDocs.has(name) }));
  });
}

const hasDocs = (statement: ts.Statement): boolean => ts.getJSDocCommentsAndTags(statement).length > 0;

function declared(statement: ts.Statement): readonly string[] {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.map(({ name }) => name.getText());
  const isNamed = ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement) || isType(statement);
  return isNamed && statement.name !== undefined ? [statement.name.text] : [];
}

function kindOf(statement: ts.Statement): Exported['kind'] {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.some(isFunction) ? 'function' : 'value';
  return ts.isFunctionDeclaration(statement) ? 'function' : ts.isClassDeclaration(statement) ? 'class' : 'type';
}

const isFunction = ({ initializer }: ts.VariableDeclaration): boolean =>
  initializer !== undefined && (ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer));

const isType = (statement: ts.Statement): statement is ts.InterfaceDeclaration | ts.TypeAliasDeclaration =>
  ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement);

function importsOf(source: ts.SourceFile, root: string): Import[] {
  const from = source.fileName;
  const found: Import[] = [];
  const add = (specifier: string, names: readonly string[]): void => {
    const file = resolve(root, dirname(from), specifier);
    if (file !== null && file !== from) found.push(...names.map((name) => ({ from, file, name })));
  };
  for (const statement of source.statements) {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) continue;
    if (statement.moduleSpecifier !== undefined && ts.isStringLiteral(statement.moduleSpecifier))
      add(
        statement.moduleSpecifier.text,
        ts.isImportDeclaration(statement) ? imported(statement) : passed(statement, originalName),
      );
  }
  const visit = (node: ts.Node): void => {
    const [first] = ts.isCallExpression(node) ? node.arguments : [];
    // import('./file'), and tsImport('./file', …) of webpack.config.js: all of it may be used.
    if (first !== undefined && ts.isStringLiteral(first) && first.text.startsWith('.')) add(first.text, [EVERY]);
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal))
      add(node.argument.literal.text, [EVERY]);
    ts.forEachChild(node, visit);
  };
  if (/\b(?:tsI|i)mport\(/.test(source.text)) visit(source);
  return found;
}

function imported({ importClause }: ts.ImportDeclaration): readonly string[] {
  const bindings = importClause?.namedBindings;
  const named =
    bindings === undefined ? [] : ts.isNamespaceImport(bindings) ? [EVERY] : bindings.elements.map(originalName);
  return importClause?.name === undefined ? named : ['default', ...named];
}

/** The names in `export { … } from`, as the module has them or as they are passed on. */
function passed(
  { exportClause }: ts.ExportDeclaration,
  nameOf: (specifier: ts.ExportSpecifier) => string,
): readonly string[] {
  return exportClause !== undefined && ts.isNamedExports(exportClause) ? exportClause.elements.map(nameOf) : [EVERY];
}

const originalName = ({ name, propertyName }: ts.ImportSpecifier | ts.ExportSpecifier): string =>
  (propertyName ?? name).text;

/** The file that a relative specifier names, or null where it names a package or nothing. */
function resolve(root: string, folder: string, specifier: string): string | null {
  if (!specifier.startsWith('.')) return null;
  const path = join(root, folder, specifier);
  const ending = ENDINGS.find((each) => SCRIPT.test(path + each) && existsSync(path + each));
  return ending === undefined ? null : slashed(relative(root, path + ending));
}
