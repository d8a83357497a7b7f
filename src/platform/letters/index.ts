export { oneByteText, type Letters } from './one-byte-text.ts'
export { sevenBitText } from './seven-bit-text.ts'
export { utf16Order } from './utf-16.ts'
export { patchedUtf8, twiceUtf8, utf8Share } from './utf-8.ts'
