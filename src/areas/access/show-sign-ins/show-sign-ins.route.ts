import { Hono } from 'hono'
import { answerSignIns } from '../answer-sign-ins.tsx'
import { signInsPath } from '../sign-ins.ts'
import type { SignedIn } from '../workspace.ts'

export const showSignInsRoute = new Hono<SignedIn>().get(signInsPath, (c) => answerSignIns(c))
