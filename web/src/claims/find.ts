import { api, ok } from '../api/client';
import type { Choice } from '../parts/pick';

const LIMIT = 8;

/** Actors of the registry whose name begins so, or that have this id. */
export async function findActors(typed: string, signal: AbortSignal): Promise<Choice[]> {
  const found = await ok(api.GET('/actors', { params: { query: { q: typed, limit: LIMIT } }, signal }));
  return found.items.map((actor) => ({ id: actor.id, label: actor.label }));
}

/** Places whose name begins so. */
export async function findPlaces(typed: string, signal: AbortSignal): Promise<Choice[]> {
  const found = await ok(api.GET('/places', { params: { query: { q: typed, limit: LIMIT } }, signal }));
  return found.items.map((place) => ({ id: place.id, label: place.label, more: place.country }));
}
