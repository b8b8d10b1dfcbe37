/** Whether a command has the shape that the control API documents; as heavy as that API's checks, so load it when one comes. */

import { BASE_PATH } from './base-path.js'
import { createControlJudge, telling } from './control-judge.js'
import type { Finding } from './refusal.js'
import { operations } from './spec.gen.js'

const operation = operations.find(({ id }) => id === 'execute') ?? null
const path = { world: 'main' }
const headers = { 'content-type': 'application/json' }
const request = {
  method: 'POST',
  path: `${BASE_PATH}/worlds/main/commands`,
  search: '',
  headers,
  body: null,
  mount: '',
}

/** What is wrong with it, place by place; `body` is the command. */
export const createCommandCheck = async (): Promise<(command: unknown) => readonly Finding[]> => {
  const judge = await createControlJudge()
  return (command) => {
    const body = { kind: 'json', value: command } as const
    return telling(judge.request({ request, params: [], body, path, operation, credentialPresent: true }))
  }
}
