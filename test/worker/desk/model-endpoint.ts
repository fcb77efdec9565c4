// An OpenAI-compatible endpoint that answers by script: what an article says decides how the endpoint behaves.

const completion = (content: string) =>
  Response.json({
    id: 'c',
    object: 'chat.completion',
    created: 0,
    model: 'scripted',
    choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason: 'stop' }],
    usage: { prompt_tokens: 100, completion_tokens: 10, total_tokens: 110 },
  })

/** Every reply is an empty object, of which a draft without questions is made. */
export async function modelEndpoint(request: Request): Promise<Response> {
  await request.text()
  return completion('{}')
}
