/** A JSON Schema, draft 2020-12. */
export type JsonSchema = Readonly<Record<string, unknown>>;

export const string = { type: 'string' };
export const number = { type: 'number' };
export const count = { type: 'integer', minimum: 0 };
export const day = { type: 'string', format: 'date' };

export const listOf = (items: JsonSchema): JsonSchema => ({ type: 'array', items });

/** An object with these properties and no others. */
export const object = (properties: JsonSchema, required: readonly string[]): JsonSchema => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});

/** A property that may be left out. */
export interface Optional {
  readonly optional: JsonSchema;
}

export const optional = (schema: JsonSchema): Optional => ({ optional: schema });

/** A schema for each property of a type: one that is missing, unknown or wrongly optional does not compile. */
export type PropertiesOf<Type> = {
  readonly [Key in keyof Type]-?: Record<never, never> extends Pick<Type, Key>
    ? Optional
    : JsonSchema & { readonly optional?: never };
};

export const objectOf = <Type>(properties: PropertiesOf<Type>): JsonSchema => {
  const entries = Object.entries<Optional | JsonSchema>(properties);
  const isOptional = (schema: Optional | JsonSchema): schema is Optional => 'optional' in schema;
  return object(
    Object.fromEntries(entries.map(([key, schema]) => [key, isOptional(schema) ? schema.optional : schema])),
    entries.flatMap(([key, schema]) => (isOptional(schema) ? [] : [key])),
  );
};

/** One of the keys of a union, all of which the compiler asks for. */
export const oneOf = <Key extends string>(keys: Readonly<Record<Key, true>>): JsonSchema => ({
  enum: Object.keys(keys),
});
