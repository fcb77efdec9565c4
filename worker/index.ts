// The Worker as deployed: the published quizzes behind the API, and the class that keeps attempts.
import { quizzes } from '../questions/articles/index.ts'
import { createApp } from './app.ts'
import { frontArticle } from './front-article.ts'

export { AttemptShard } from './attempts/shard.ts'

export default createApp({ quizzes, article: frontArticle })
