// Every family, in the order of their names’ list.
import { abbreviation } from './abbreviation.ts'
import { action } from './action.ts'
import { agent } from './agent.ts'
import { cause } from './cause.ts'
import { characterisation } from './characterisation.ts'
import type { Family } from './family.ts'
import { listMember } from './list-member.ts'
import { listSelect } from './list-select.ts'
import { means } from './means.ts'
import { officeHolder } from './office-holder.ts'
import { order } from './order.ts'
import { outcome } from './outcome.ts'
import { parallel } from './parallel.ts'
import { place } from './place.ts'
import { purpose } from './purpose.ts'
import { quantity } from './quantity.ts'
import { speaker } from './speaker.ts'
import { statement } from './statement.ts'
import { time } from './time.ts'

export const families: readonly Family[] = [
  listSelect,
  listMember,
  order,
  officeHolder,
  speaker,
  cause,
  means,
  purpose,
  outcome,
  action,
  statement,
  agent,
  parallel,
  characterisation,
  place,
  time,
  quantity,
  abbreviation,
]
