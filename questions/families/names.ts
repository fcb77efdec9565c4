// The families' names, in one list, so that a candidate's file can be checked while it is typed.
import * as v from 'valibot'

export const FAMILY_NAMES = [
  'list-select', // select all of a complete list, the contrasting list as wrong choices
  'list-member', // which of these is on the list
  'order', // dated events in sequence
  'office-holder', // who holds an office
  'speaker', // who said it
  'cause',
  'means',
  'purpose',
  'outcome',
  'action', // what was done
  'statement', // what somebody said about something
  'agent', // who, or which pair, did it
  'parallel', // which of several parallel things got which value
  'characterisation', // how somebody characterised something
  'place',
  'time', // when, or by which deadline
  'quantity',
  'abbreviation',
] as const

export const familyNameSchema = v.picklist(FAMILY_NAMES)
export type FamilyName = (typeof FAMILY_NAMES)[number]
