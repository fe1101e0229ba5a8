/** The part of ws that tests use; it ships no types of its own. */
declare module 'ws' {
  export default class WebSocket {
    constructor(address: string);
    on(event: 'message', listener: (data: unknown) => void): void;
    once(event: 'open' | 'error', listener: (value: unknown) => void): void;
    send(text: string): void;
    close(): void;
  }
}
