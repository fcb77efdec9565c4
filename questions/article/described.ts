// A schema that explains itself: the sentence shows in an editor while the file is typed.
import * as v from 'valibot'

/** The schema with its description, which goes into the JSON Schema made of it. */
export function described<const Schema extends v.GenericSchema>(schema: Schema, description: string) {
  return v.pipe(schema, v.description(description))
}
