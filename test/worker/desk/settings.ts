// What the operator of the tested desk has set.
export const DESK_SETTINGS = {
  DRAFTS_TOKEN: 'a-token-for-tests',
  MODEL_BASE_URL: 'https://model.test/v1',
  MODEL_NAME: 'scripted',
  MODEL_KEY: 'a-key-for-tests',
}
