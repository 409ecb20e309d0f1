// What a user of TypeScript writes. It is compiled and never run.

import createClient from "openapi-fetch";
import type { components, paths } from "./daftra";

const daftra = createClient<paths>({ baseUrl: "https://example.daftra.com", headers: { APIKEY: "key" } });

export async function listOfV1(): Promise<components["schemas"]["Client"][]> {
  const { data } = await daftra.GET("/api2/clients.json", { params: { query: { limit: 5 } } });
  const found: components["schemas"]["Client"][] = [];
  for (const row of data?.data ?? []) {
    if (row.Client) found.push(row.Client);
    const name: string | number | null | undefined = row.Client?.business_name;
    // @ts-expect-error A name is no boolean.
    const wrong: boolean = row.Client?.business_name;
    // @ts-expect-error Rows have no such wrapper.
    row.Invoice;
    // @ts-expect-error Clients have no such field.
    row.Client?.busines_name;
    console.log(name, wrong);
  }
  return found;
}

export async function listOfV2(): Promise<void> {
  const { data } = await daftra.GET("/v2/api/entity/brand/list/{level}", { params: { path: { level: 1 } } });
  for (const row of data?.data ?? []) {
    const name: string | number | null | undefined = row.name;
    // @ts-expect-error Brands have no such field.
    row.nam;
    console.log(name);
  }
}

export async function read(): Promise<void> {
  const { data } = await daftra.GET("/api2/invoices/{id}.json", { params: { path: { id: 7 } } });
  const client: number | string | null | undefined = data?.data?.Invoice?.client_id;
  // @ts-expect-error An id is never a record.
  const wrong: object = data?.data?.Invoice?.client_id;
  console.log(client, wrong);
  // @ts-expect-error The path has a parameter.
  await daftra.GET("/api2/invoices/{id}.json", {});
}

export async function create(): Promise<void> {
  const { data } = await daftra.POST("/api2/clients.json", { body: { Client: { business_name: "A", type: 3 } } });
  console.log(data);
  // @ts-expect-error The body wraps the client.
  await daftra.POST("/api2/clients.json", { body: { business_name: "A" } });
  const client: components["schemas"]["ClientInput"] = { business_name: "A" };
  // @ts-expect-error Clients have no such field.
  const wrong: components["schemas"]["ClientInput"] = { busines_name: "A" };
  console.log(client, wrong);
}
