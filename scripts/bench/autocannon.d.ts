declare module 'autocannon' {
  type Options = { url: string; connections: number; duration: number }
  type Load = { requests: { average: number }; latency: { p50: number; p99: number }; errors: number; non2xx: number }
  const autocannon: (options: Options) => Promise<Load>
  export = autocannon
}
