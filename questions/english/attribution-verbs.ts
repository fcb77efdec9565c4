// Verbs by which an article lets somebody speak, in their base form.

export const attributionVerbs: ReadonlySet<string> = new Set(
  (
    'say tell state claim argue report announce add note explain insist maintain assert allege deny admit acknowledge concede confirm warn suggest ' +
    'believe think expect predict estimate describe characterise call write tweet post declare stress emphasise contend complain promise pledge vow ' +
    'propose urge demand condemn criticise praise accuse blame dismiss reject refute recall reveal remark comment respond reply testify cite ' +
    'express voice hope fear ask request recommend advise name list give attribute compare quote put'
  ).split(' '),
)

/** Nouns for what somebody says: "the points made by", "a joint statement on". */
export const attributionNouns: ReadonlySet<string> = new Set(
  'statement announcement claim accusation denial warning promise comment remark point argument criticism opinion view description account verdict finding ruling'.split(
    ' ',
  ),
)
