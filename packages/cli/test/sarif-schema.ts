/** The parts of the SARIF 2.1.0 schema that the command writes, as strict as the original and closed to everything else. */
type Schema = Readonly<Record<string, unknown>>;

const object = (properties: Schema, required: readonly string[] = []): Schema => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});

const string = { type: 'string' };
const positive = { type: 'integer', minimum: 1 };
const index = { type: 'integer', minimum: 0 };
const list = (items: Schema): Schema => ({ type: 'array', items });
const set = (items: Schema): Schema => ({ ...list(items), uniqueItems: true });
const propertyBag = { type: 'object' };

/** A message has its text, as none of ours comes from a table of messages. */
const message = object({ text: string }, ['text']);
const level = { enum: ['none', 'note', 'warning', 'error'] };

/** RFC 3986: no space, no character beyond ASCII, every percent sign begins an encoded byte. */
const uriReference = { type: 'string', pattern: "^(?:[A-Za-z0-9._~:/?#@!$&'()*+,;=-]|%[0-9A-F]{2})+$" };

const location = object({
  physicalLocation: object(
    {
      artifactLocation: object({ uri: uriReference }, ['uri']),
      region: object({ startLine: positive }, ['startLine']),
    },
    ['artifactLocation'],
  ),
  logicalLocations: set(object({ fullyQualifiedName: string, name: string }, ['fullyQualifiedName'])),
  message,
  properties: propertyBag,
});

const descriptor = object(
  {
    id: string,
    shortDescription: message,
    fullDescription: message,
    help: message,
    defaultConfiguration: object({ level }, ['level']),
    properties: propertyBag,
  },
  ['id', 'shortDescription'],
);

const result: Schema = {
  ...object(
    {
      ruleId: string,
      ruleIndex: index,
      kind: { enum: ['notApplicable', 'pass', 'fail', 'review', 'open', 'informational'] },
      level,
      message,
      locations: list(location),
      relatedLocations: set(location),
      partialFingerprints: { type: 'object', additionalProperties: string },
      suppressions: set(
        object(
          {
            kind: { enum: ['inSource', 'external'] },
            status: { enum: ['accepted', 'underReview', 'rejected'] },
            justification: string,
          },
          ['kind'],
        ),
      ),
      properties: propertyBag,
    },
    ['ruleId', 'ruleIndex', 'level', 'message', 'locations'],
  ),
  // What did not fail has no level.
  if: { required: ['kind'], properties: { kind: { not: { const: 'fail' } } } },
  then: { properties: { level: { const: 'none' } } },
};

const notification = object(
  {
    descriptor: object({ id: string }, ['id']),
    associatedRule: object({ id: string, index }, ['id', 'index']),
    level,
    message,
    locations: set(location),
  },
  ['message'],
);

const run = object(
  {
    tool: object({ driver: object({ name: string, version: string, rules: set(descriptor) }, ['name']) }, [
      'driver',
    ]),
    language: { type: 'string', pattern: '^[a-zA-Z]{2}(?:-[a-zA-Z]{2})?$' },
    columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
    invocations: list(
      object({ executionSuccessful: { type: 'boolean' }, toolExecutionNotifications: list(notification) }, [
        'executionSuccessful',
      ]),
    ),
    results: list(result),
  },
  ['tool', 'results'],
);

export const sarifSchema: Schema = object(
  { $schema: string, version: { const: '2.1.0' }, runs: { ...list(run), minItems: 1 } },
  ['version', 'runs'],
);
