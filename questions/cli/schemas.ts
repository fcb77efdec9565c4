// JSON Schemas of the files that people write, so that an editor completes and checks them while they type.
import { toJsonSchema } from '@valibot/to-json-schema'
import { factSheetSchema } from '../facts/sheet.ts'
import { candidatesSchema } from '../families/candidate.ts'

/** Schemas by path below `questions/`. They describe what is written: members with a default may be left out. */
export function schemas(): Record<string, object> {
  return {
    'facts/facts.schema.json': toJsonSchema(factSheetSchema, { typeMode: 'input' }),
    'families/candidates.schema.json': toJsonSchema(candidatesSchema, { typeMode: 'input' }),
  }
}
