// A model server that answers each step of a draft of the invented story honestly.
import { coldReaderPrompt } from '../../../questions/writing/prompts/cold-reader.ts'
import { editorPrompt } from '../../../questions/writing/prompts/editor.ts'
import { secondReaderPrompt } from '../../../questions/writing/prompts/second-reader.ts'
import { type Answer, says } from '../../model-server.ts'
import { article } from '../gate/story.ts'
import { honest } from '../writing/honest-replies.ts'

/** The invented story as a text file. */
export const STORY = `${article.title}\n\n${article.publishedOn}\n\n${article.text}\n`

const STEPS: readonly (readonly [string, string])[] = [
  ['read', coldReaderPrompt],
  ['edit', editorPrompt],
  ['judge', secondReaderPrompt],
]

/** The reply to a prompt: a person who carries it to a chat window gets the same. */
export function honestReply(prompt: string): string {
  const step = STEPS.find(([, own]) => prompt.includes(own))?.[0] ?? 'write'
  return honest({ step, messages: [{ role: 'user', content: prompt }] })
}

/** The server's answer, whichever step it is asked for. */
export const honestly: Answer = (response, asked) => {
  const prompt = asked.body.messages.map(({ content }: { content: string }) => content).join('\n\n')
  return says(honestReply(prompt))(response, asked)
}
