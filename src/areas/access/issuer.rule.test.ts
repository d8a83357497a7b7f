import { describe, expect, it } from 'vitest'
import { parseIssuer } from './issuer.rule.ts'

describe('parseIssuer', () => {
  it.each([
    ['https://id.huddinge.se', 'https://id.huddinge.se'],
    ['  https://login.exempel.se/realms/kommun/ ', 'https://login.exempel.se/realms/kommun/'],
    ['https://id.huddinge.se/adfs/.well-known/openid-configuration', 'https://id.huddinge.se/adfs'],
    ['http://localhost:4000', 'http://localhost:4000'],
    ['http://127.0.0.1:4000/op', 'http://127.0.0.1:4000/op'],
  ])('takes %s', (text, issuer) => expect(parseIssuer(text)).toBe(issuer))
  it.each([
    ...['', 'huddinge', 'id.huddinge.se', 'http://id.huddinge.se', 'ftp://id.huddinge.se', 'javascript:alert(1)'],
    ...['http://localhost.evil.se', 'http://127.0.0.1.evil.se', 'http://127.0.0.2', 'http://[::1]'],
    ...['https://id.huddinge.se?a=b', 'https://id.huddinge.se#a', 'https://a:b@id.huddinge.se'],
  ])('refuses %j', (text) => expect(parseIssuer(text)).toBeUndefined())
})
