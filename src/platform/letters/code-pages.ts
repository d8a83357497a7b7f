/** What each of the bytes 128–255 stands for on a PC without Windows: in western Europe, and in its first years. */
const european =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0'
const american =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0'

/** Encodings of a byte a letter. `cp850` and `cp437` are what DOS wrote. */
export type CodePage = 'windows-1252' | 'macintosh' | 'cp850' | 'cp437'

/** The bytes as letters, one for each byte. */
export function lettersOf(bytes: Uint8Array, page: CodePage): string {
  if (page === 'windows-1252' || page === 'macintosh') return new TextDecoder(page).decode(bytes)
  const high = page === 'cp850' ? european : american
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
    .toString('latin1')
    .replaceAll(/[\u0080-\u00ff]/g, (byte) => high[byte.charCodeAt(0) - 0x80] ?? byte)
    .replaceAll('\u0015', '§') // where DOS kept its paragraph sign
}
