// What no client should send, part by part of a request.

/** Stands in whatever is sent by mistake or malice: no answer may repeat it. */
export const ECHO = 'zq9echo'

/** Names of members that a body has not. */
export const MEMBERS = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  '',
  '\u0000',
  '\u202e',
  'é',
  '😀',
  'choices ',
  ECHO,
]

/** Values where others belong. */
export const VALUES = [
  null,
  true,
  0,
  -0,
  1e308,
  '',
  ECHO,
  [],
  {},
  [[]],
  '\ud800',
  '\u0000',
  'c_aaaaaaaaaa',
  ['c_aaaaaaaaaa', 'c_aaaaaaaaaa'],
]

/** Path parameters, to be percent-encoded. */
export const NAMES = [
  '__proto__',
  'constructor',
  'toString',
  ECHO,
  'پاکستان',
  '😀',
  "'; DROP TABLE answers; --",
  '<script>',
  'a'.repeat(3000),
  'null',
  '-1',
]

/** Path parameters that go as they are: not percent-encoded properly, or changing the path, so that the address is none of the document's. */
export const RAW = ['%', '%00', '%E0%A4%A', '..', '.', '', 'a/b', '%2e%2e', '%2F', '?', ';x=1']

/** Addresses that do not exist. */
export const ADDRESSES = [
  '/nothing',
  '/v1',
  '/v1/',
  '/V1/quizzes',
  '//',
  '/v1/quizzes/',
  '/.well-known/x',
  '/_headers',
  '/.git/config',
  `/${ECHO}`,
  '/worker/index.ts',
]

export const QUERIES = [
  'limit=0',
  'limit=101',
  'limit=-1',
  'limit=1e1',
  'limit=',
  'limit=%D9%A3',
  'limit=2&limit=0',
  'cursor=',
  'cursor=%00',
  'cursor=%',
  `cursor=${ECHO}`,
  '__proto__=1',
]

export const METHODS = ['GET', 'HEAD', 'PUT', 'POST', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND', 'SEARCH', 'PURGE']

export const MEDIA_TYPES = [
  'text/plain',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'application/jsonx',
  'application/problem+json',
  'json',
  ECHO,
]
