// The Worker with no quiz in it, to be bundled and weighed.
import { createApp } from '../../worker/app.ts'
import { frontArticle } from '../../worker/front-article.ts'

export { AttemptShard } from '../../worker/attempts/shard.ts'

export default createApp({ quizzes: [], article: frontArticle })
