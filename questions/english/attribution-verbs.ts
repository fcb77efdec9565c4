// Verbs by which an article lets somebody speak, in their base form.

export const attributionVerbs: ReadonlySet<string> = new Set(
  (
    'say tell state claim argue report announce add note explain insist maintain assert allege deny admit acknowledge concede confirm warn suggest ' +
    'believe think expect predict estimate describe characterise call write tweet post declare stress emphasise contend complain promise pledge vow ' +
    'propose urge demand condemn criticise praise accuse blame dismiss reject refute recall reveal remark comment respond reply testify cite ' +
    'express voice hope fear ask request recommend advise name list give attribute compare quote put'
  ).split(' '),
)
