import * as z from 'zod'

/** What a schema says about one field: its description, and the fields below it when it is a mapping. */
export type FieldFacts = { readonly description: string; readonly fields: readonly string[] }

/** What the schema says about the place at the end of a path; empty where it knows no such place. */
export function fieldFacts(schema: z.ZodType, path: readonly PropertyKey[]): FieldFacts {
  let place: z.core.JSONSchema.BaseSchema | undefined = z.toJSONSchema(schema, { io: 'input' })
  for (const step of path) place = place === undefined ? undefined : below(place, step)
  return { description: place?.description ?? '', fields: Object.keys(place?.properties ?? {}) }
}

function below(place: z.core.JSONSchema.BaseSchema, step: PropertyKey): z.core.JSONSchema.BaseSchema | undefined {
  const next = typeof step === 'number' ? place.items : place.properties?.[String(step)]
  return typeof next === 'object' && !Array.isArray(next) ? next : undefined
}

/** The value at the end of a path; undefined where there is none. */
export function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let current = value
  for (const step of path) {
    if (typeof current !== 'object' || current === null) return undefined
    current = new Map<PropertyKey, unknown>(entriesOf(current)).get(step)
  }
  return current
}

/** The keys and values of a mapping, or the indexes and entries of a list. */
export function entriesOf(value: unknown): readonly (readonly [PropertyKey, unknown])[] {
  if (Array.isArray(value)) return value.map((entry: unknown, index) => [index, entry] as const)
  return typeof value === 'object' && value !== null ? Object.entries(value) : []
}
