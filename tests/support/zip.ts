import { crc32 } from 'node:zlib'

/** A ZIP archive whose files are stored as they stand. */
export function aZip(files: Record<string, string>, comment = ''): Uint8Array {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const [name, text] of Object.entries(files)) {
    const [path, bytes] = [Buffer.from(name), Buffer.from(text)]
    const sizes = (head: Buffer, from: number) => {
      head.writeUInt32LE(crc32(bytes), from)
      head.writeUInt32LE(bytes.length, from + 4)
      head.writeUInt32LE(bytes.length, from + 8)
      head.writeUInt16LE(path.length, from + 12)
      return head
    }
    const local = sizes(Buffer.from([0x50, 0x4b, 0x03, 0x04, ...Array<number>(26).fill(0)]), 14)
    const entry = sizes(Buffer.from([0x50, 0x4b, 0x01, 0x02, ...Array<number>(42).fill(0)]), 16)
    entry.writeUInt32LE(at, 42)
    parts.push(local, path, bytes)
    directory.push(entry, path)
    at += local.length + path.length + bytes.length
  }
  const listed = Buffer.concat(directory)
  const end = Buffer.from([0x50, 0x4b, 0x05, 0x06, ...Array<number>(18).fill(0)])
  end.writeUInt16LE(Object.keys(files).length, 8)
  end.writeUInt16LE(Object.keys(files).length, 10)
  end.writeUInt32LE(listed.length, 12)
  end.writeUInt32LE(at, 16)
  end.writeUInt16LE(Buffer.byteLength(comment), 20)
  return new Uint8Array(Buffer.concat([...parts, listed, end, Buffer.from(comment)]))
}
