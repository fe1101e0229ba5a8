import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { makeLoadPace } from '../../../src/app/load-pace';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const taking = (ms: number) => vi.fn(() => new Promise<void>((resolve) => setTimeout(resolve, ms)));

it('makes one report of all that a page tells while it loads', async () => {
  const load = taking(1);
  const { soon } = makeLoadPace(load);
  for (let i = 0; i < 5; i++) soon();
  await vi.advanceTimersByTimeAsync(500);
  expect(load).toHaveBeenCalledTimes(1);
});

it('spends a tenth of the time at most on a page that goes on growing, and never two loads at once', async () => {
  let open = 0;
  let most = 0;
  const load = vi.fn(async () => {
    most = Math.max(most, ++open);
    await new Promise((resolve) => setTimeout(resolve, 400));
    open--;
  });
  const { grown } = makeLoadPace(load);
  for (let i = 0; i < 400; i++) {
    grown();
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(most).toBe(1);
  expect(load.mock.calls.length).toBeGreaterThan(5);
  expect(load.mock.calls.length * 400).toBeLessThanOrEqual(40_000 / 9);
});

it('loads what came in during a load, though nothing more comes', async () => {
  const load = taking(400);
  const { grown } = makeLoadPace(load);
  grown();
  await vi.advanceTimersByTimeAsync(300);
  grown();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(load).toHaveBeenCalledTimes(2);
});

it('lets nobody wait who asks for a report, however long the last one took', async () => {
  const load = taking(2_000);
  const { now, soon, grown } = makeLoadPace(load);
  const first = now();
  await vi.advanceTimersByTimeAsync(2_000);
  await first;
  grown();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(load).toHaveBeenCalledTimes(1);
  soon();
  await vi.advanceTimersByTimeAsync(200);
  expect(load).toHaveBeenCalledTimes(2);
});
