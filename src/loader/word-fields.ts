import * as z from 'zod'
import { entriesOf } from '#src/loader/field-facts.ts'
import type { ValuePath } from '#src/loader/parse-yaml.ts'
import { wordFields } from '#src/schema/ids.ts'

/** A field of a record that holds words, by its schema: no id, no number, no address. */
export type WordField = {
  readonly path: ValuePath
  readonly text: string
  /** Whether we chose the words. A law's text or the name of a source is printed as it stands. */
  readonly isOurs: boolean
}

/** Every text in a value that its schema calls words, also where the rest of the value breaks the schema. */
export function wordFieldsIn(schema: z.core.$ZodType, value: unknown, path: ValuePath = []): readonly WordField[] {
  if (typeof value === 'string') {
    const facts = wordFields.get(bare(schema))
    return facts === undefined ? [] : [{ path, text: value, isOurs: facts.whose === 'ours' }]
  }
  return entriesOf(value).flatMap(([key, inner]) => {
    const field = fieldOf(bare(schema), key)
    return field === undefined ? [] : wordFieldsIn(field, inner, [...path, key])
  })
}

/** The schema of what stands there when it is not left out. */
function bare(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.core.$ZodOptional ? bare(schema._zod.def.innerType) : schema
}

function fieldOf(schema: z.core.$ZodType, key: PropertyKey): z.core.$ZodType | undefined {
  if (schema instanceof z.core.$ZodArray) return schema._zod.def.element
  if (!(schema instanceof z.core.$ZodObject)) return undefined
  return new Map(Object.entries(schema._zod.def.shape)).get(String(key))
}
