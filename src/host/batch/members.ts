/** Names of members as people write them: the wire has `GetRange`, the documentation `Worksheet.getRange()`. */
import type { TypeTable } from './host-object';

/** `values` → `Values`: Select lists camel case, tables are keyed as on the wire. */
export function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function camelName(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** `Range.values`. */
export function propertyMember(type: string, name: string): string {
  return `${type}.${camelName(name)}`;
}

/** `Range.values=`: setting it is a member of its own, since some properties are emulated for reading only. */
export function setterMember(type: string, name: string): string {
  return `${propertyMember(type, name)}=`;
}

/** `Worksheet.getRange()`. */
export function methodMember(type: string, name: string): string {
  return `${propertyMember(type, name)}()`;
}

/** Every member a table offers, in the words of the coverage list. */
export function tableMembers<T>(table: TypeTable<T>): readonly string[] {
  const properties = Object.entries(table.properties ?? {});
  return [
    ...properties.map(([name]) => propertyMember(table.name, name)),
    ...properties.filter(([, property]) => property.write).map(([name]) => setterMember(table.name, name)),
    ...Object.keys(table.links ?? {}).map((name) => propertyMember(table.name, name)),
    ...[...Object.keys(table.methods ?? {}), ...Object.keys(table.objects ?? {})].map((name) =>
      methodMember(table.name, name),
    ),
    ...(table.items ? [propertyMember(table.name, 'items')] : []),
  ];
}
