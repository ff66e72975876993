// Made by web/types/make.mjs of openapi.yaml; SHA-256 of it: 43e691177c9866ce3f8e79133f92ae29d4decb17bb21315e0170519aa0fe8f77
export interface paths {
    "/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is asking, and what the server is */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The session */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Session"];
                    };
                };
            };
        };
        put?: never;
        /** Opens a session with the token of the opened address, or with name and password */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        token?: string;
                        name?: string;
                        password?: string;
                        /** @description of the second factor, where the account has one; without it a right password is answered by 401 with `place` code */
                        code?: string;
                    };
                };
            };
            responses: {
                /** @description The session */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Session"];
                    };
                };
                401: components["responses"]["Problem"];
                429: components["responses"]["Problem"];
            };
        };
        /** Ends the session */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Ended */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the ledger holds */
        get: {
            parameters: {
                query?: {
                    /** @description a day, an instant or a revision (r12) */
                    as_of?: components["parameters"]["as_of"];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Status */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Status"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vocabulary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The values that fields may have */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Vocabulary */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Vocabulary"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The history of the ledger, the latest first */
        get: {
            parameters: {
                query?: {
                    limit?: components["parameters"]["limit"];
                    /** @description `next` of the part before */
                    after?: components["parameters"]["after"];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Revisions */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["Revision"][];
                            next: components["schemas"]["Next"];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happens, as server-sent events
         * @description Events: `hello` when it begins and `ledger` whenever a revision was added (data: LedgerTick);
         *     `linked` when events and conflicts were brought up to date (data: LedgerTick);
         *     `bye` before the server stops.
         *     A comment is sent every 15 seconds.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Events */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/event-stream": string;
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/help": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The pages of the manual */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Pages */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                name: string;
                                title: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/help/{page}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A page of the manual, as Markdown */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    page: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The page */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/markdown": string;
                    };
                };
                404: components["responses"]["Problem"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/queue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The inbox
         * @description Claims nobody has decided about yet, in the order asked for. Takes the filters of `/claims` as well.
         */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description uncertain: confidence nearest to 0.5 first, where the coder is as likely right as wrong; conflicts: those in conflicts with most independent origins
                     *     first; newest: by day of the event, the latest first; watch: those in which a watched actor takes part, the newest first; audit: a random sample
                     *     of all claims, decided or not, for an honest rate of errors.
                     */
                    order?: "uncertain" | "conflicts" | "newest" | "watch" | "audit";
                    /** @description of the order audit; the same seed gives the same sample */
                    seed?: number;
                    /** @description with those that were decided about too */
                    decided?: boolean;
                    limit?: components["parameters"]["limit"];
                    /** @description `next` of the part before */
                    after?: components["parameters"]["after"];
                    /** @description a day, an instant or a revision (r12) */
                    as_of?: components["parameters"]["as_of"];
                    /** @description ids of claims, or names of sets of claims, as they stand in `claims` of answers (side:CONFLICT:0, relation:...) */
                    id?: components["parameters"]["id"];
                    /** @description takes part: ids of actors, or ~ and folded words */
                    actor?: components["parameters"]["actor"];
                    /** @description takes part too, together with `actor` */
                    with?: string[];
                    /** @description what branches, leaders and organs of `actor` and `with` do counts */
                    branches?: boolean;
                    /** @description acts */
                    by?: string[];
                    /** @description is acted on */
                    to?: string[];
                    /** @description is named in the chain */
                    says?: string[];
                    /** @description ends the chain; outlet:NAME is the word of the report itself */
                    origin?: string[];
                    place?: string[];
                    /** @description published it; of `/claims`, - is nobody that is known */
                    outlet?: components["parameters"]["outlet"];
                    report?: string[];
                    /** @description types of events */
                    type?: components["parameters"]["type"];
                    standing?: ("live" | "rejected" | "corrected")[];
                    /** @description on this day or later */
                    from?: components["parameters"]["from"];
                    /** @description on this day or earlier */
                    until?: components["parameters"]["until"];
                    polarity?: "affirmed" | "denied";
                    modality?: "actual" | "planned" | "possible" | "conditional";
                    in_conflict?: boolean;
                    /** @description with a place of the gazetteer */
                    placed?: boolean;
                    /** @description the very words by which `actor` is called, wherever it takes part */
                    called?: string[];
                    /** @description id of an event */
                    event?: string;
                    /** @description id of a conflict */
                    conflict?: string;
                    /** @description with at least this confidence */
                    least?: components["parameters"]["least"];
                    /** @description with less than this confidence */
                    most?: components["parameters"]["most"];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Claims */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["Claim"][];
                            total: number;
                            next: components["schemas"]["Next"];
                            order: string;
                        };
                    };
                };
                400: components["responses"]["Problem"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/queue/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many claims wait, by the filters of the inbox */
        get: {
            parameters: {
                query?: {
                    /** @description a day, an instant or a revision (r12) */
                    as_of?: components["parameters"]["as_of"];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Counts */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["QueueCounts"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Claims that meet all conditions */
        get: {
            parameters: {
                query?: {
                    order?: "newest" | "oldest";
                    limit?: components["parameters"]["limit"];
                    /** @description `next` of the part before */
                    after?: components["parameters"]["after"];
                    /** @description a day, an instant or a revision (r12) */
                    as_of?: components["parameters"]["as_of"];
                    /** @description ids of claims, or names of sets of claims, as they stand in `claims` of answers (side:CONFLICT:0, relation:...) */
                    id?: components["parameters"]["id"];
                    /** @description takes part: ids of actors, or ~ and folded words */
                    actor?: components["parameters"]["actor"];
                    /** @description takes part too, together with `actor` */
                    with?: string[];
                    /** @description what branches, leaders and organs of `actor` and `with` do counts */
                    branches?: boolean;
                    /** @description acts */
                    by?: string[];
                    /** @description is acted on */
                    to?: string[];
                    /** @description is named in the chain */
                    says?: string[];
                    /** @description ends the chain; outlet:NAME is the word of the report itself */
                    origin?: string[];
                    place?: string[];
                    /** @description published it; of `/claims`, - is nobody that is known */
                    outlet?: components["parameters"]["outlet"];
                    report?: string[];
                    /** @description types of events */
                    type?: components["parameters"]["type"];
                    standing?: ("live" | "rejected" | "corrected")[];
                    /** @description on this day or later */
                    from?: components["parameters"]["from"];
                    /** @description on this day or earlier */
                    until?: components["parameters"]["until"];
                    polarity?: "affirmed" | "denied";
                    modality?: "actual" | "planned" | "possible" | "conditional";
                    in_conflict?: boolean;
                    /** @description with a place of the gazetteer */
                    placed?: boolean;
                    /** @description the very words by which `actor` is called, wherever it takes part */
                    called?: string[];
                    /** @description id of an event */
                    event?: string;
                    /** @description id of a conflict */
                    conflict?: string;
                    /** @description with at least this confidence */
                    least?: components["parameters"]["least"];
                    /** @description with less than this confidence */
                    most?: components["parameters"]["most"];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Claims */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["Claim"][];
                            total: number;
                            next: components["schemas"]["Next"];
                        };
                    };
                };
                400: components["responses"]["Problem"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/claims/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A claim with its chain, its conflicts, its versions and what was decided about it */
        get: {
            parameters: {
                query?: {
                    /** @description a day, an instant or a revision (r12) */
                    as_of?: components["parameters"]["as_of"];
                };
                header?: never;
                path: {
                    /** @description id of a claim */
                    id: components["parameters"]["claim_id"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The claim */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ClaimPage"];
                    };
                };
                404: components["responses"]["Problem"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/claims/{id}/why": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Why it was coded so; the sentence is read anew */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description id of a claim */
                    id: components["parameters"]["claim_id"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The grounds */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Why"];
                    };
                };
                404: components["responses"]["Problem"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/claims/{id}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accepts, rejects, corrects or comments a claim
         * @description Needs the role coder. With `version`, only where the claim still has that version; else 409 with what happened meanwhile.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description id of a claim */
                    id: components["parameters"]["claim_id"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["DecisionDraft"];
                };
            };
            responses: {
                /** @description Decided */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Decided"];
                    };
                };
                400: components["responses"]["Problem"];
                403: components["responses"]["Problem"];
                404: components["responses"]["Problem"];
                /** @description Somebody else decided meanwhile */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Clash"];
                    };
                };
                503: components["responses"]["Problem"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/claims/{id}/corrections/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a correction would make of the claim; nothing is written */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description id of a claim */
                    id: components["parameters"]["claim_id"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        set: components["schemas"]["FieldSet"];
                    };
                };
            };
            responses: {
                /** @description The claim as it would be */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Claim"];
                    };
                };
                400: components["responses"]["Problem"];
                404: components["responses"]["Problem"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The log of decisions about claims, the latest first */
        get: {
            parameters: {
                query?: {
                    author?: string;
                    claim?: string;
                    /** @description only those whose words no claim stands on */
                    orphans?: boolean;
                    limit?: components["parameters"]["limit"];
                    /** @description `next` of the part before */
                    after?: components["parameters"]["after"];
                    /** @description a day, an instant or a revision (r12) */
                    as_of?: components["parameters"]["as_of"];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Decisions */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["Decision"][];
                            next: components["schemas"]["Next"];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/decisions/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes back what the one who asks decided last, or what is named; again and again
         * @description What was decided about many claims at once is taken back at once.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description its id; without any, the last of one's own */
                        decision?: string;
                        /** @description ids of several */
                        decisions?: string[];
                    };
                };
            };
            responses: {
                /** @description Undone */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Decided"];
                    };
                };
                403: components["responses"]["Problem"];
                404: components["responses"]["Problem"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bulk/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The first step of deciding about many claims
         * @description Needs the role reviewer. Gives the number of claims, a random sample to be looked at, and a token for the second step, which holds for ten minutes.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        action: "accept" | "reject";
                        /** @description a query of `/claims`, without `as_of`; undecided claims are meant */
                        claims: string;
                        note?: string;
                    };
                };
            };
            responses: {
                /** @description Preview */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["BulkPreview"];
                    };
                };
                400: components["responses"]["Problem"];
                403: components["responses"]["Problem"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The second step; claims that changed since the preview are left alone and counted */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        token: string;
                    };
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            decided: number;
                            left: number;
                            /** @description their ids, by which they can be undone */
                            decisions: string[];
                        };
                    };
                };
                403: components["responses"]["Problem"];
                409: components["responses"]["Problem"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reports, by day of publication */
        get: {
            parameters: {
                query?: {
                    /** @description published it; of `/claims`, - is nobody that is known */
                    outlet?: components["parameters"]["outlet"];
                    /** @description on this day or later */
                    from?: components["parameters"]["from"];
                    /** @description on this day or earlier */
                    until?: components["parameters"]["until"];
                    name?: string;
                    /** @description id of a group of copies */
                    group?: string;
                    limit?: components["parameters"]["limit"];
                    /** @description `next` of the part before */
                    after?: components["parameters"]["after"];
                    /** @description a day, an instant or a revision (r12) */
                    as_of?: components["parameters"]["as_of"];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Reports */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["ReportHead"][];
                            total: number;
                            next: components["schemas"]["Next"];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A report with its text, where it was found, its copies and its claims */
        get: {
            parameters: {
                query?: {
                    /** @description a day, an instant or a revision (r12) */
                    as_of?: components["parameters"]["as_of"];
                };
                header?: never;
                path: {
                    /** @description id of a report */
                    id: components["parameters"]["report_id"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The report */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ReportPage"];
                    };
                };
                404: components["responses"]["Problem"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/{id}/differences/{other}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What differs between two copies, word by word */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description id of a report */
                    id: components["parameters"]["report_id"];
                    other: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Differences */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Differences"];
                    };
                };
                404: components["responses"]["Problem"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Events, the latest first */
        get: {
            parameters: {
                query?: {
                    /** @description takes part: ids of actors, or ~ and folded words */
                    actor?: components["parameters"]["actor"];
                    family?: string[];
                    /** @description on this day or later */
                    from?: components["parameters"]["from"];
                    /** @description on this day or earlier */
                    until?: components["parameters"]["until"];
                    /** @description told by at least so many claims */
                    claims?: number;
                    /** @description by at least so many independent origins */
                    origins?: number;
                    in_conflict?: boolean;
                    limit?: components["parameters"]["limit"];
                    /** @description `next` of the part before */
                    after?: components["parameters"]["after"];
                    /** @description a day, an instant or a revision (r12) */
                    as_of?: components["parameters"]["as_of"];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Events */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["Event"][];
                            total: number;
                            next: components["schemas"]["Next"];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An event with its claims, why they are together, and who says so */
        get: {
            parameters: {
                query?: {
                    /** @description a day, an instant or a revision (r12) */
                    as_of?: components["parameters"]["as_of"];
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The event */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["EventPage"];
                    };
                };
                404: components["responses"]["Problem"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conflicts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Conflicts, the latest first */
        get: {
            parameters: {
                query?: {
                    /** @description takes part: ids of actors, or ~ and folded words */
                    actor?: components["parameters"]["actor"];
                    kind?: string[];
                    /** @description on this day or later */
                    from?: components["parameters"]["from"];
                    /** @description on this day or earlier */
                    until?: components["parameters"]["until"];
                    /** @description with at least so many independent origins */
                    origins?: number;
                    limit?: components["parameters"]["limit"];
                    /** @description `next` of the part before */
                    after?: components["parameters"]["after"];
                    /** @description a day, an instant or a revision (r12) */
                    as_of?: components["parameters"]["as_of"];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Conflicts */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["Conflict"][];
                            total: number;
                            next: components["schemas"]["Next"];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conflicts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A conflict as a matrix of origins and statements, with its figures and claims */
        get: {
            parameters: {
                query?: {
                    /** @description a day, an instant or a revision (r12) */
                    as_of?: components["parameters"]["as_of"];
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The conflict */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ConflictPage"];
                    };
                };
                404: components["responses"]["Problem"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/joins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What people decided about what is one and what is not, the latest first */
        get: {
            parameters: {
                query?: {
                    subject?: "reports" | "claims" | "actors";
                    /** @description about this one */
                    id?: string;
                    /** @description a day, an instant or a revision (r12) */
                    as_of?: components["parameters"]["as_of"];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Decisions */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["Join"][];
                        };
                    };
                };
            };
        };
        put?: never;
        /**
         * Says that two reports, claims or actors are one, or are not, or takes that back
         * @description Needs the role reviewer for claims and reports, curator for actors. Reversible by `undecided`.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["JoinDraft"];
                };
            };
            responses: {
                /** @description Decided */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Join"];
                    };
                };
                400: components["responses"]["Problem"];
                403: components["responses"]["Problem"];
                404: components["responses"]["Problem"];
                503: components["responses"]["Problem"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/joins/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a decision about two actors would touch; nothing is written */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["JoinDraft"];
                };
            };
            responses: {
                /** @description Preview */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["JoinPreview"];
                    };
                };
                400: components["responses"]["Problem"];
                404: components["responses"]["Problem"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/actors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Actors by name, or those with the most claims */
        get: {
            parameters: {
                query?: {
                    /** @description a name in Arabic or English, whole or begun, or an id */
                    q?: string;
                    sector?: string;
                    country?: string;
                    limit?: components["parameters"]["limit"];
                    /** @description `next` of the part before */
                    after?: components["parameters"]["after"];
                    /** @description a day, an instant or a revision (r12) */
                    as_of?: components["parameters"]["as_of"];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Actors */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["ActorHead"][];
                            total: number;
                            next: components["schemas"]["Next"];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/actors/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An actor over time */
        get: {
            parameters: {
                query?: {
                    /** @description a day, an instant or a revision (r12) */
                    as_of?: components["parameters"]["as_of"];
                };
                header?: never;
                path: {
                    /** @description id of an actor of the registry */
                    id: components["parameters"]["actor_id"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The actor */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ActorPage"];
                    };
                };
                404: components["responses"]["Problem"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/actors/{id}/proposals/{proposal}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accepts or refuses a change that claims suggest, or opens it again
         * @description Needs the role curator.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description id of an actor of the registry */
                    id: components["parameters"]["actor_id"];
                    proposal: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        verdict: "accepted" | "refused" | "open";
                        note?: string;
                    };
                };
            };
            responses: {
                /** @description Decided */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Proposal"];
                    };
                };
                403: components["responses"]["Problem"];
                404: components["responses"]["Problem"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/relations/{a}/{b}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How two actors stood to each other over time, by period
         * @description Of each period the sums of its claims, never the claims themselves: those are at `/relations/{a}/{b}/marks`, in parts. `set` followed by
         *     `:FROM:TO`, and where wanted by `:DIRECTION` and `:WHAT` (as of `/relations/{a}/{b}/marks`; any of them may be empty), is an `id` of
         *     `/claims` that opens exactly these claims.
         */
        get: {
            parameters: {
                query?: {
                    step?: "week" | "month";
                    /** @description what branches and organs do counts */
                    branches?: boolean;
                    /** @description only outlets that published in every period */
                    panel?: boolean;
                    /** @description a day, an instant or a revision (r12) */
                    as_of?: components["parameters"]["as_of"];
                };
                header?: never;
                path: {
                    a: string;
                    b: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The relation */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Relation"];
                    };
                };
                404: components["responses"]["Problem"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/relations/{a}/{b}/marks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The claims of a relation one by one, the earliest first */
        get: {
            parameters: {
                query?: {
                    step?: "week" | "month";
                    /** @description what branches and organs do counts */
                    branches?: boolean;
                    /** @description only outlets that published in every period */
                    panel?: boolean;
                    /** @description on this day or later */
                    from?: components["parameters"]["from"];
                    /** @description on this day or earlier */
                    until?: components["parameters"]["until"];
                    direction?: components["schemas"]["Direction"];
                    /** @description a sign; `counted` for the state; `causes` of a change; or `undated`, which else are not among them */
                    what?: "hostile" | "cooperative" | "neutral" | "disputed" | "counted" | "causes" | "undated";
                    limit?: components["parameters"]["limit"];
                    /** @description `next` of the part before */
                    after?: components["parameters"]["after"];
                    /** @description a day, an instant or a revision (r12) */
                    as_of?: components["parameters"]["as_of"];
                };
                header?: never;
                path: {
                    a: string;
                    b: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The claims */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["Mark"][];
                            total: number;
                            next: components["schemas"]["Next"];
                        };
                    };
                };
                404: components["responses"]["Problem"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/triads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Three actors of whom each pair is friendly or hostile, and relations that sit ill with their neighbours */
        get: {
            parameters: {
                query?: {
                    /** @description on this day or later */
                    from?: components["parameters"]["from"];
                    /** @description on this day or earlier */
                    until?: components["parameters"]["until"];
                    /** @description with this one */
                    actor?: string;
                    limit?: components["parameters"]["limit"];
                    /** @description a day, an instant or a revision (r12) */
                    as_of?: components["parameters"]["as_of"];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Triads */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Triads"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/network": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Actors and their relations, by slices of time */
        get: {
            parameters: {
                query?: {
                    /** @description only this one, its neighbours, and what is between them */
                    actor?: string;
                    slice?: "month" | "quarter" | "year";
                    /** @description at most so many, those with most claims */
                    nodes?: number;
                    /** @description edges with at least so many claims */
                    least?: number;
                    /** @description on this day or later */
                    from?: components["parameters"]["from"];
                    /** @description on this day or earlier */
                    until?: components["parameters"]["until"];
                    /** @description a day, an instant or a revision (r12) */
                    as_of?: components["parameters"]["as_of"];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The network */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Network"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Places by name */
        get: {
            parameters: {
                query: {
                    q: string;
                    limit?: components["parameters"]["limit"];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Places */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["Place"][];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/map": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where claims say that it happened
         * @description A place has a `point` only where it is known as one. Of provinces, regions and countries `area` is given: the hull of the
         *     places known in them. Nothing imprecise ever has a point.
         */
        get: {
            parameters: {
                query?: {
                    /** @description takes part: ids of actors, or ~ and folded words */
                    actor?: components["parameters"]["actor"];
                    /** @description types of events */
                    type?: components["parameters"]["type"];
                    /** @description on this day or later */
                    from?: components["parameters"]["from"];
                    /** @description on this day or earlier */
                    until?: components["parameters"]["until"];
                    in_conflict?: boolean;
                    /** @description a day, an instant or a revision (r12) */
                    as_of?: components["parameters"]["as_of"];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The map */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Map"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Looks for words and for claims
         * @description Words are found in all their forms; "words in quotation marks" follow each other; `exact` takes them as they are written.
         *     Operators: actor: by: to: says: origin: outlet: place: type: event: conflict:yes|no polarity: modality: standing:
         *     date:2024-05..2024-07 conf:>0.6 conf:<0.6; speaker: is says:, target: is to:. Values of several words stand in quotation marks.
         *     With an operator that is about claims, claims are found; else reports.
         */
        get: {
            parameters: {
                query: {
                    q: string;
                    exact?: boolean;
                    /** @description what is looked for */
                    in?: "auto" | "reports" | "claims";
                    /** @description only what was not known then: a day, an instant or a revision (r12) */
                    new_since?: string;
                    limit?: components["parameters"]["limit"];
                    /** @description `next` of the part before */
                    after?: components["parameters"]["after"];
                    /** @description a day, an instant or a revision (r12) */
                    as_of?: components["parameters"]["as_of"];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description What was found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Found"];
                    };
                };
                400: components["responses"]["Problem"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/outlets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who publishes */
        get: {
            parameters: {
                query?: {
                    /** @description a day, an instant or a revision (r12) */
                    as_of?: components["parameters"]["as_of"];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Outlets */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["Outlet"][];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/outlets/reliability": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gives an outlet a letter of the Admiralty scale
         * @description Needs the role curator.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        outlet: string;
                        letter: string;
                        note?: string;
                    };
                };
            };
            responses: {
                /** @description Set */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Outlet"];
                    };
                };
                400: components["responses"]["Problem"];
                403: components["responses"]["Problem"];
                404: components["responses"]["Problem"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/origins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The ends of all chains, those with most claims first */
        get: {
            parameters: {
                query?: {
                    limit?: components["parameters"]["limit"];
                    /** @description `next` of the part before */
                    after?: components["parameters"]["after"];
                    /** @description a day, an instant or a revision (r12) */
                    as_of?: components["parameters"]["as_of"];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Origins */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["OriginRank"][];
                            next: components["schemas"]["Next"];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/copies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Groups of copies, the largest first */
        get: {
            parameters: {
                query?: {
                    limit?: components["parameters"]["limit"];
                    /** @description `next` of the part before */
                    after?: components["parameters"]["after"];
                    /** @description a day, an instant or a revision (r12) */
                    as_of?: components["parameters"]["as_of"];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Groups */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["CopyGroup"][];
                            total: number;
                            next: components["schemas"]["Next"];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/citations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who cites whom */
        get: {
            parameters: {
                query?: {
                    /** @description at least so often */
                    least?: number;
                    limit?: components["parameters"]["limit"];
                    /** @description a day, an instant or a revision (r12) */
                    as_of?: components["parameters"]["as_of"];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The graph */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Citations"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The intake book */
        get: {
            parameters: {
                query?: {
                    outcome?: "kept" | "warned" | "quarantined" | "refused";
                    reason?: string;
                    limit?: components["parameters"]["limit"];
                    /** @description `next` of the part before */
                    after?: components["parameters"]["after"];
                    /** @description a day, an instant or a revision (r12) */
                    as_of?: components["parameters"]["as_of"];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The book */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["IntakeLine"][];
                            total: number;
                            /**
                             * Format: int64
                             * @description of everything in the book
                             */
                            bytes: number;
                            totals: components["schemas"]["IntakeTotal"][];
                            next: components["schemas"]["Next"];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/originals/{sha256}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The bytes that were offered, where they were kept; always a download */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    sha256: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The bytes */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/octet-stream": string;
                    };
                };
                404: components["responses"]["Problem"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agreement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How far the coder and reviewers agree, and reviewers among each other
         * @description With `sample`, of two who coded that sample blind. Without, of the coder and whoever decided about its claims.
         */
        get: {
            parameters: {
                query?: {
                    sample?: string;
                    /** @description an author, or coder */
                    first?: string;
                    second?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Agreement */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Agreement"];
                    };
                };
                404: components["responses"]["Problem"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agreement/samples": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The samples for double coding */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Samples */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["Sample"][];
                        };
                    };
                };
            };
        };
        put?: never;
        /**
         * Draws a sample
         * @description Needs the role reviewer. The same seed and ledger give the same sample.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        title: string;
                        size: number;
                        /** Format: int64 */
                        seed?: number;
                        /** @description a query of `/claims` */
                        claims?: string;
                    };
                };
            };
            responses: {
                /** @description The sample */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Sample"];
                    };
                };
                400: components["responses"]["Problem"];
                403: components["responses"]["Problem"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agreement/samples/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A sample with its claims; what others coded is shown only after one has coded it oneself */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The sample */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SamplePage"];
                    };
                };
                404: components["responses"]["Problem"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agreement/samples/{id}/codings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Codes a claim of the sample, blind; the ledger is not changed
         * @description Needs the role coder. A second one by the same person replaces the first.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        claim: string;
                        /** @enum {string} */
                        action: "accept" | "reject" | "correct";
                        set?: components["schemas"]["FieldSet"];
                        note?: string;
                    };
                };
            };
            responses: {
                /** @description Coded */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Coding"];
                    };
                };
                400: components["responses"]["Problem"];
                403: components["responses"]["Problem"];
                404: components["responses"]["Problem"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agreement/samples/{id}/adjudications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Settles a claim on which codings differ; this becomes a decision of the ledger
         * @description Needs the role reviewer.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        claim: string;
                        /** @enum {string} */
                        action: "accept" | "reject" | "correct";
                        set?: components["schemas"]["FieldSet"];
                        /** @description the reason */
                        note: string;
                    };
                };
            };
            responses: {
                /** @description Settled */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Decided"];
                    };
                };
                400: components["responses"]["Problem"];
                403: components["responses"]["Problem"];
                404: components["responses"]["Problem"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/releases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The numbered states of the ledger */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Releases */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["Release"][];
                        };
                    };
                };
            };
        };
        put?: never;
        /**
         * Freezes the present state under the next number
         * @description Needs the role curator.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        title: string;
                    };
                };
            };
            responses: {
                /** @description The release */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Release"];
                    };
                };
                403: components["responses"]["Problem"];
                503: components["responses"]["Problem"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/releases/{number}/files/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A file of a release; the same bytes each time. `release.zip` is all of them, the manifest last */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    number: number;
                    file: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The file */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/octet-stream": string;
                    };
                };
                404: components["responses"]["Problem"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** In what forms the ledger can be had, and what each cannot carry */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Forms */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["ExportForm"][];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exports/{form}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Streams an export as a download; that of claims takes the filters of `/claims` */
        get: {
            parameters: {
                query?: {
                    /** @description a day, an instant or a revision (r12) */
                    as_of?: components["parameters"]["as_of"];
                };
                header?: never;
                path: {
                    /** @description name of a form of `/exports` */
                    form: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The export */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/octet-stream": string;
                    };
                };
                404: components["responses"]["Problem"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The settings of the one who asks */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Settings */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Settings"];
                    };
                };
            };
        };
        /** Keeps settings; fields that are left out stay */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["SettingsChange"];
                };
            };
            responses: {
                /** @description Settings */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Settings"];
                    };
                };
                400: components["responses"]["Problem"];
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The accounts
         * @description Needs the role admin; only in team mode.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Accounts */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["User"][];
                        };
                    };
                };
                403: components["responses"]["Problem"];
                404: components["responses"]["Problem"];
            };
        };
        put?: never;
        /** Makes an account */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name: string;
                        password: string;
                        role: components["schemas"]["Role"];
                    };
                };
            };
            responses: {
                /** @description The account */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["User"];
                    };
                };
                400: components["responses"]["Problem"];
                403: components["responses"]["Problem"];
                409: components["responses"]["Problem"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Gives a role, locks or unlocks; ends the account's sessions */
        patch: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    name: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        role?: components["schemas"]["Role"];
                        is_locked?: boolean;
                        /** @description false takes it away, for who has lost his telephone */
                        has_second_factor?: boolean;
                    };
                };
            };
            responses: {
                /** @description The account */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["User"];
                    };
                };
                400: components["responses"]["Problem"];
                403: components["responses"]["Problem"];
                404: components["responses"]["Problem"];
            };
        };
        trace?: never;
    };
    "/users-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What holds for all accounts
         * @description Needs the role admin; only in team mode.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The rules */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["UsersRules"];
                    };
                };
                403: components["responses"]["Problem"];
                404: components["responses"]["Problem"];
            };
        };
        /**
         * Requires a second factor of a role and those above it, or of nobody
         * @description It holds at once. Whoever lacks one is answered 401 at `POST /session` with a new secret, and is let in with a code of it; his open sessions and tokens are good for nothing until then.
         */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["UsersRules"];
                };
            };
            responses: {
                /** @description The rules */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["UsersRules"];
                    };
                };
                400: components["responses"]["Problem"];
                403: components["responses"]["Problem"];
                404: components["responses"]["Problem"];
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Changes one's own password; ends all other sessions */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        present: string;
                        wanted: string;
                    };
                };
            };
            responses: {
                /** @description Changed */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                400: components["responses"]["Problem"];
                403: components["responses"]["Problem"];
                404: components["responses"]["Problem"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether one's own account has a second factor */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Whether */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            is_on: boolean;
                            /** @description whether the role needs one */
                            is_required: boolean;
                        };
                    };
                };
                404: components["responses"]["Problem"];
            };
        };
        /** Shows a code of the secret made last, which is then asked for at each login */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        code: string;
                    };
                };
            };
            responses: {
                /** @description It counts */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                400: components["responses"]["Problem"];
                404: components["responses"]["Problem"];
                409: components["responses"]["Problem"];
            };
        };
        /** Makes a secret for a program of one-time codes (TOTP, RFC 6238); it counts once a code was shown */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description the present password */
                        present: string;
                    };
                };
            };
            responses: {
                /** @description The secret, in base 32, and as an address that such programs open */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            secret: string;
                            address: string;
                        };
                    };
                };
                403: components["responses"]["Problem"];
                404: components["responses"]["Problem"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/second-factor/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes one's own second factor away */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description the present password */
                        present: string;
                    };
                };
            };
            responses: {
                /** @description Done */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                403: components["responses"]["Problem"];
                404: components["responses"]["Problem"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's own tokens for scripts, without their secrets */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Tokens */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["Token"][];
                        };
                    };
                };
            };
        };
        put?: never;
        /** Makes a token for scripts; its secret is shown once */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        title: string;
                    };
                };
            };
            responses: {
                /** @description The token */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            title: string;
                            secret: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/tokens/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Withdraws a token */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Withdrawn */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                404: components["responses"]["Problem"];
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who logged in, was refused, changed what; the latest first
         * @description Needs the role admin.
         */
        get: {
            parameters: {
                query?: {
                    user?: string;
                    limit?: components["parameters"]["limit"];
                    /** @description `next` of the part before */
                    after?: components["parameters"]["after"];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The log */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["AuditLine"][];
                            next: components["schemas"]["Next"];
                        };
                    };
                };
                403: components["responses"]["Problem"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Next: string | null;
        Text: string | null;
        /** @description YYYY-MM-DD */
        Day: string | null;
        /** @enum {string} */
        Role: "reader" | "coder" | "reviewer" | "curator" | "admin";
        /** @enum {string} */
        State: "hostile" | "tense" | "neutral" | "cooperative" | "allied" | "unknown";
        Problem: {
            type: string;
            title: string;
            status: number;
            detail: string;
            /** @description what is wrong, a parameter or field */
            place?: string;
            remedy?: string;
            /** @description why, as a word where there are several: password_short, password_long, password_few, password_guessable, password_listed */
            reason?: string;
            /** @description where place is second_factor: for a program of one-time codes, in base 32 */
            secret?: string;
            /** @description the same as an address (otpauth:), which such a program opens */
            address?: string;
        };
        Clash: {
            type: string;
            title: string;
            status: number;
            detail: string;
            current: components["schemas"]["Claim"];
            /** @description about this claim, the latest first */
            decisions: components["schemas"]["Decision"][];
        };
        /** @description How to call somebody or some place */
        Label: {
            en: string;
            /** @description empty where none is known */
            ar: string;
        };
        /** @description Words of the report */
        Span: {
            text: string;
            start: number;
            end: number;
        };
        Session: {
            /** @enum {string} */
            mode: "local" | "team";
            /** @description whether there is a session */
            is_open: boolean;
            user: components["schemas"]["Text"];
            role: components["schemas"]["Role"] | null;
            /** @description for the head X-CSRF-Token of every change */
            csrf: string | null;
            /** @description of the program */
            version: string;
            /** @description where the ledger is; null without a session */
            ledger: string | null;
            can_write?: boolean;
        };
        Revision: {
            seq: number;
            recorded: string;
            kind: string;
            author: string;
            coder?: string;
            note: string;
            digest?: string;
        };
        Status: {
            ledger: string;
            version: string;
            is_writable: boolean;
            last: components["schemas"]["Revision"] | null;
            /** @description claims and reports not yet in events and conflicts */
            unlinked: number;
            counts: {
                reports: number;
                outlets: number;
                claims: number;
                rejected: number;
                corrected: number;
                events: number;
                conflicts: number;
                copy_groups: number;
                decisions: number;
                orphans: number;
                releases: number;
            };
            intake: components["schemas"]["IntakeTotal"][];
            coders: {
                coder: string;
                reports: number;
            }[];
        };
        LedgerTick: {
            revision: number;
            recorded: string | null;
            /** @description of the last revision: ingest, review, link ... */
            kind?: string | null;
            reports: number;
            claims: number;
            unlinked: number;
        };
        Vocabulary: {
            types: string[];
            modes: string[];
            modes_by_type: {
                [key: string]: string[];
            };
            families: string[];
            polarities: string[];
            modalities: string[];
            standings: string[];
            conflict_kinds: string[];
            states: string[];
            sectors: string[];
            source_kinds: string[];
            origin_kinds: string[];
            proposal_kinds: string[];
            tie_kinds: string[];
            name_uses: string[];
            place_kinds: string[];
            time_precisions: string[];
            count_kinds: string[];
            roles: string[];
            /** @description that a correction can set */
            fields: string[];
            /** @description the bar below which the coder makes no claim */
            least_likely: number;
        };
        Mention: {
            text: string;
            start: number;
            end: number;
            id: components["schemas"]["Text"];
            affiliation: components["schemas"]["Text"];
            /** @description whom it may mean where that is not clear */
            candidates?: string[];
            /** @description of `id` */
            label: components["schemas"]["Label"] | null;
        };
        Source: {
            text: string;
            start: number;
            end: number;
            id: components["schemas"]["Text"];
            /** @enum {string} */
            kind: "media" | "monitor" | "official" | "group" | "person" | "anonymous" | "hearsay";
            affiliation: components["schemas"]["Text"];
            candidates?: string[];
            label: components["schemas"]["Label"] | null;
        };
        When: {
            text: string;
            start: number;
            end: number;
            /** @description EDTF */
            value: string | null;
            precision: string;
        };
        Where: {
            text: string;
            start: number;
            end: number;
            id: components["schemas"]["Text"];
            name: components["schemas"]["Text"];
            lat: number | null;
            lon: number | null;
            /** @description kind of place: city, admin1, country ... */
            precision: string | null;
            label: components["schemas"]["Label"] | null;
        };
        Figure: {
            text: string;
            start: number;
            end: number;
            /** Format: int64 */
            value: number;
            of: string;
        };
        /** @description The coded claim in the published format, with what the ledger knows of it. */
        Claim: {
            id: string;
            version: string;
            /** @description what the report was called where it was found */
            report: string;
            report_id: string;
            outlet: components["schemas"]["Text"];
            published: components["schemas"]["Day"];
            /** @description by which it is sorted: of the event, else of the report */
            day: string | null;
            /** @enum {string} */
            standing: "live" | "rejected" | "corrected" | "withdrawn";
            /** @enum {string} */
            made_by: "coder" | "reviewer";
            event_id: components["schemas"]["Text"];
            /** @description how many conflicts it is in */
            conflicts: number;
            /**
             * @description the last decision that counts
             * @enum {string|null}
             */
            decided: "accept" | "reject" | "correct" | null;
            evidence: components["schemas"]["Span"];
            trigger: components["schemas"]["Span"];
            event: string;
            mode: components["schemas"]["Text"];
            actors: components["schemas"]["Mention"][];
            recipients: components["schemas"]["Mention"][];
            /** @enum {string} */
            polarity: "affirmed" | "denied";
            /** @enum {string} */
            modality: "actual" | "planned" | "possible" | "conditional";
            /** @description the origin last */
            chain: components["schemas"]["Source"][];
            when: components["schemas"]["When"] | null;
            where: components["schemas"]["Where"][];
            counts: components["schemas"]["Figure"][];
            confidence: number;
            frame: string;
        };
        /** @description One of those through whom a claim came, from the paper down to the origin */
        Rung: {
            /** @enum {string} */
            role: "outlet" | "teller" | "origin";
            /** @description outlet, media, monitor, official, group, person, anonymous, hearsay */
            kind: string;
            /** @description null of the paper itself */
            words: components["schemas"]["Span"] | null;
            /** @description the word of saying, where it is known */
            verb: components["schemas"]["Span"] | null;
            label: components["schemas"]["Label"] | null;
            id: components["schemas"]["Text"];
            is_origin: boolean;
            /** @description letter of the Admiralty scale of an outlet */
            reliability?: string | null;
            /** @description query of what else it tells */
            claims: string | null;
        };
        Decision: {
            id: string;
            seq: number;
            recorded: string;
            author: string;
            /** @enum {string} */
            action: "accept" | "reject" | "correct" | "comment" | "undo";
            claim: string;
            report: string;
            set: components["schemas"]["FieldSet"];
            note: string;
            undoes: components["schemas"]["Text"];
            /** @description whether it has not been taken back */
            counts: boolean;
            /** @enum {string} */
            state: "anchored" | "orphan";
            anchored_to: components["schemas"]["Text"];
            quote: string;
        };
        /**
         * @description Fields and their new values: event, mode, polarity, modality, by, to, says, when (EDTF), where. A party or place is ID or `words=ID`,
         *     the words being of the report; several are divided by `;`, and `-` empties the field (or, in `words=-`, leaves the party without an id).
         */
        FieldSet: {
            [key: string]: string;
        };
        DecisionDraft: {
            /** @enum {string} */
            action: "accept" | "reject" | "correct" | "comment";
            set?: components["schemas"]["FieldSet"];
            note?: string;
            /** @description the version that was seen */
            version?: string;
        };
        Decided: {
            /** @description how many decisions were made at once */
            count: number;
            /** @description the last of them */
            decision: components["schemas"]["Decision"];
            /** @description the claim as it is now */
            claim: components["schemas"]["Claim"] | null;
        };
        QueueCounts: {
            undecided: number;
            in_conflict: number;
            /** @description below 0.5 */
            low_confidence: number;
            watched: number;
            decided: number;
            /** @description decisions whose words no claim stands on */
            orphans: number;
        };
        BulkPreview: {
            count: number;
            /** @description ten or all */
            sample: components["schemas"]["Claim"][];
            /** @description of all of them */
            least_confidence: number;
            token: string;
            expires: string;
        };
        ClaimPage: {
            claim: components["schemas"]["Claim"];
            /** @description the sentence around the evidence */
            sentence: components["schemas"]["Span"];
            /** @description the paper first */
            rungs: components["schemas"]["Rung"][];
            report: components["schemas"]["ReportHead"];
            event: components["schemas"]["Event"] | null;
            conflicts: components["schemas"]["Conflict"][];
            /** @description the latest first */
            decisions: components["schemas"]["Decision"][];
            /** @description the latest first */
            versions: {
                claim: components["schemas"]["Claim"];
                /** @description fields that differ from the version before */
                changed: string[];
            }[];
            /** @description the same event told by other reports, at most twenty */
            mentions: components["schemas"]["Claim"][];
        };
        Ground: {
            name: string;
            value: number;
            weight: number;
            /** @description what it adds to the log-odds */
            share: number;
        };
        Why: {
            /** @description the coder that reads now */
            coder: string;
            /** @description whether it codes the same claim now */
            is_same: boolean;
            sentence: components["schemas"]["Span"];
            zone?: string;
            /** @description the entry of the lexicon that matched */
            frame: string;
            /** @description the strongest first */
            grounds: components["schemas"]["Ground"][];
            likelihood: number | null;
            tokens: {
                text: string;
                start: number;
                end: number;
                lemma: string;
                pos: string;
                /** @description proclitics and article */
                before: string;
                /** @description enclitic */
                after: string;
                features: string[];
            }[];
            phrases: string[];
            /** @description who says which part */
            sayings: string[];
            /** @description every trigger of the sentence */
            outcomes: {
                trigger: components["schemas"]["Span"];
                frame: string;
                is_coded: boolean;
                /** @description id of its claim, where it is coded */
                claim: string | null;
                event?: components["schemas"]["Text"];
                /** @description need_missing, wrong_filler, no_party, weaker_reading, same_event, content_of_another, low_confidence */
                reason: string | null;
                /** @description the reason in English */
                why: string;
                confidence: number | null;
            }[];
        };
        ReportHead: {
            id: string;
            name: string;
            outlet: components["schemas"]["Text"];
            published: components["schemas"]["Day"];
            /** @description only http and https */
            url: string | null;
            /** @description in how many places it was found */
            copies: number;
            claims_count: number;
            claims: string;
            /** @description id of its group of copies */
            group: string | null;
            group_size?: number;
            sha256: string;
            coder: string;
            /** @description its first line */
            title?: string;
        };
        ReportPage: {
            report: components["schemas"]["ReportHead"];
            text: string;
            found: {
                name: string;
                url: components["schemas"]["Text"];
                relays: string;
                sha256: string;
                /** Format: int64 */
                bytes: number;
                /** @description whether /intake/originals has the bytes */
                has_original: boolean;
            }[];
            /** @description its copies, the first publisher first; without itself */
            group: components["schemas"]["ReportHead"][];
            /** @description in the order of the text */
            claims: components["schemas"]["Claim"][];
        };
        Differences: {
            first: components["schemas"]["ReportText"];
            second: components["schemas"]["ReportText"];
            is_complete: boolean;
            changes: {
                /** @enum {string} */
                kind: "same" | "added" | "removed" | "replaced";
                first: components["schemas"]["Range"];
                second: components["schemas"]["Range"];
            }[];
        };
        ReportText: {
            id: string;
            outlet: components["schemas"]["Text"];
            published: components["schemas"]["Day"];
            text: string;
        };
        Range: {
            start: number;
            end: number;
        };
        /** @description Somebody who takes part; words of reports where the registry has nobody */
        Party: {
            /** @description as the filter `actor` takes it */
            key: string;
            id: components["schemas"]["Text"];
            label: components["schemas"]["Label"];
        };
        Event: {
            id: string;
            family: string;
            types: string[];
            parties: components["schemas"]["Party"][];
            places: components["schemas"]["Place"][];
            day: components["schemas"]["Day"];
            from: components["schemas"]["Day"];
            to: components["schemas"]["Day"];
            claims_count: number;
            outlets: number;
            independent: number;
            in_conflict: boolean;
            claims: string;
        };
        Tally: {
            mentions: number;
            independent: number;
            outlets: string[];
            origins: components["schemas"]["Origin"][];
            unspecified: number;
            circles: number;
        };
        Origin: {
            key: string;
            name: string;
            id: components["schemas"]["Text"];
            label: components["schemas"]["Label"];
            /** @enum {string} */
            kind: "outlet" | "monitor" | "official" | "group" | "person";
            is_party: boolean;
            is_circular: boolean;
            speakers: string[];
            since: components["schemas"]["Day"];
            claims_count: number;
            claims: string;
        };
        EventPage: {
            event: components["schemas"]["Event"];
            claims: components["schemas"]["Claim"][];
            merges: {
                first: string;
                second: string;
                reasons: string[];
                is_decided: boolean;
            }[];
            tally: components["schemas"]["Tally"];
            conflicts: components["schemas"]["Conflict"][];
        };
        Conflict: {
            id: string;
            kinds: string[];
            parties: components["schemas"]["Party"][];
            day: components["schemas"]["Day"];
            since: components["schemas"]["Day"];
            reasons: string[];
            mentions: number;
            outlets: number;
            independent: number;
            claims: string;
            sides: {
                position: string;
                /** @enum {string} */
                stance: "affirmed" | "denied" | "refused" | "version";
                since: components["schemas"]["Day"];
                credibility: number;
                reasons: string[];
                mentions: number;
                outlets: number;
                independent: number;
                claim_ids: string[];
                claims: string;
            }[];
        };
        ConflictPage: {
            conflict: components["schemas"]["Conflict"];
            /** @description who says anything in it, the earliest first */
            columns: components["schemas"]["Origin"][];
            rows: {
                statement: string;
                /** @enum {string} */
                stance: "affirmed" | "denied" | "refused" | "version";
                since: components["schemas"]["Day"];
                independent: number;
                credibility: number;
                /** @description one for each column, in their order */
                cells: {
                    /**
                     * @description differs: holds another version of it
                     * @enum {string}
                     */
                    says: "affirms" | "denies" | "differs" | "silent";
                    since: components["schemas"]["Day"];
                    claim_ids: string[];
                }[];
            }[];
            /** @description every number that a claim of the conflict gives */
            figures: {
                /** Format: int64 */
                value: number;
                of: string;
                words: string;
                /** @description the column of its origin */
                column: number | null;
                /** @description the words for its teller; empty where the report itself says it */
                speaker: string;
                outlet: components["schemas"]["Text"];
                published: components["schemas"]["Day"];
                claim_id: string;
            }[];
            independent: number;
            claims: components["schemas"]["Claim"][];
        };
        JoinDraft: {
            /** @enum {string} */
            kind: "join" | "keep_apart" | "undecided";
            /** @enum {string} */
            subject: "reports" | "claims" | "actors";
            first: string;
            second: string;
            note?: string;
        };
        Join: {
            seq: number;
            /** @enum {string} */
            kind: "join" | "keep_apart" | "undecided";
            /** @enum {string} */
            subject: "reports" | "claims" | "actors";
            first: string;
            second: string;
            author: string;
            note: string;
            recorded: string;
            /** @description whether it is the last word on these two */
            is_last: boolean;
        };
        JoinPreview: {
            first: components["schemas"]["ActorHead"];
            second: components["schemas"]["ActorHead"];
            /** @description claims in which both take part */
            shared: number;
            /** @description events of one of them or both */
            events: number;
            conflicts: number;
            /** @description with whom both have claims */
            relations: components["schemas"]["ActorHead"][];
            /** @description all claims that would be touched */
            claims: string;
        };
        ActorHead: {
            id: string;
            label: components["schemas"]["Label"];
            sector: string;
            is_person: boolean;
            country: string;
            from: components["schemas"]["Day"];
            to: components["schemas"]["Day"];
            claims_count: number;
            claims: string;
        };
        Tie: {
            /** @enum {string} */
            kind: "parent" | "member" | "leader" | "spokesman" | "office" | "successor" | "split" | "apart";
            /** @description of the other */
            id: string;
            label: components["schemas"]["Label"];
            from: components["schemas"]["Day"];
            to: components["schemas"]["Day"];
        };
        Proposal: {
            id: string;
            /** @enum {string} */
            kind: "name" | "split" | "merge" | "allegiance" | "allegiance_ended" | "defection" | "appointment" | "removal";
            other: components["schemas"]["Party"] | null;
            words: string;
            when: {
                from: components["schemas"]["Day"];
                to: components["schemas"]["Day"];
            } | null;
            independent: number;
            outlets: number;
            claim_ids: string[];
            against_ids: string[];
            /** @enum {string} */
            verdict: "open" | "accepted" | "refused";
            author: components["schemas"]["Text"];
            note: components["schemas"]["Text"];
            claims: string;
        };
        ActorPage: {
            actor: components["schemas"]["ActorHead"];
            /** @description the earliest first */
            names: {
                name: string;
                /** @enum {string} */
                use: "full" | "short" | "acronym" | "pejorative" | "spelling" | "ambiguous" | "state" | "capital";
                from: components["schemas"]["Day"];
                to: components["schemas"]["Day"];
                attested: {
                    first: string;
                    last: string;
                    claims_count: number;
                    claims: string;
                } | null;
                /** @description others who bear the name */
                shared_with: components["schemas"]["Party"][];
            }[];
            parents: components["schemas"]["Tie"][];
            branches: components["schemas"]["Tie"][];
            leaders: components["schemas"]["Tie"][];
            before: components["schemas"]["Tie"][];
            after: components["schemas"]["Tie"][];
            proposals: components["schemas"]["Proposal"][];
            /** @description whom a person said to be the same; without itself */
            joined: components["schemas"]["Party"][];
            /** @description how many claims it is among the tellers of */
            tells: number;
            tells_claims?: string;
            first: components["schemas"]["Day"];
            last: components["schemas"]["Day"];
            /** @description with whom it shares most claims */
            counterparts: {
                id: string;
                label: components["schemas"]["Label"];
                claims_count: number;
                last: components["schemas"]["Day"];
                claims: string;
            }[];
            /** @description who calls it what, the most frequent first */
            called: {
                outlet: components["schemas"]["Text"];
                words: string;
                claims_count: number;
                claims: string;
                first: components["schemas"]["Day"];
                last: components["schemas"]["Day"];
                /** @description what kind of name that is in the registry */
                use: string | null;
            }[];
            /** @description claims by year */
            years: {
                /** @description four digits, or empty for claims without a day */
                year: string;
                acting: number;
                acted_on: number;
                /** @description in which it does either */
                claims: string;
                acting_claims: string;
                acted_on_claims: string;
            }[];
            decisions: components["schemas"]["Join"][];
        };
        Relation: {
            first: components["schemas"]["ActorHead"];
            second: components["schemas"]["ActorHead"];
            /** @enum {string} */
            step: "week" | "month";
            branches: boolean;
            panel: boolean;
            /** @description claims with a day */
            total: number;
            claims: string;
            /** @description claims without a day */
            undated_count: number;
            undated_claims: string;
            /** @description what the names of all parts of this relation begin with */
            set: string;
            periods: {
                from: string;
                to: string;
                /** @description conflict to cooperation, -10 to 10 */
                score: number;
                /** @description lowest score of an event in it */
                low: number;
                high: number;
                events: number;
                claims_count: number;
                /** @description outlets that were active */
                outlets: number;
                state: components["schemas"]["State"];
                first_to_second: number;
                second_to_first: number;
                mutual: number;
                /** @description claims that count for the state */
                counted: number;
                /** @description how many of its claims go which way (Direction) and say what (Sign); where there are none, nothing stands */
                acts: {
                    [key: string]: {
                        [key: string]: number;
                    };
                };
                claims: string;
            }[];
            /** @description stretches of one state */
            bands: {
                from: string;
                to: string;
                state: components["schemas"]["State"];
                claims_count: number;
                claims: string;
            }[];
            changes: {
                day: string;
                before: components["schemas"]["State"];
                after: components["schemas"]["State"];
                /** @description the first three of the claims that caused it */
                causes: components["schemas"]["Mark"][];
                causes_count: number;
                /** @description opens all of them */
                claims: string;
            }[];
            /** @description those that are counted */
            outlets: string[];
        };
        /** @enum {string} */
        Direction: "first_to_second" | "second_to_first" | "mutual";
        Mark: {
            claim_id: string;
            day: components["schemas"]["Day"];
            score: number;
            /** @description whether it counts for the state */
            is_counted: boolean;
            /** @description why not */
            note: string;
            direction: components["schemas"]["Direction"];
            sign: components["schemas"]["Sign"];
            event: string;
            mode: components["schemas"]["Text"];
            /** @enum {string} */
            polarity: "affirmed" | "denied";
            outlet: components["schemas"]["Text"];
            /** @description the evidence */
            quote: string;
        };
        PairState: {
            first: components["schemas"]["Party"];
            second: components["schemas"]["Party"];
            state: components["schemas"]["State"];
            claims_count: number;
            claims: string;
        };
        Triads: {
            total: number;
            balanced: number;
            items: {
                pairs: components["schemas"]["PairState"][];
                is_balanced: boolean;
                /** @description which of the pairs sit ill with the others */
                odd: number[];
            }[];
            strains: {
                pair: components["schemas"]["PairState"];
                balanced: number;
                unbalanced: number;
            }[];
        };
        Network: {
            /** @description opens the claims of all relations that are shown */
            claims: string;
            /** @description before the limit */
            nodes_total: number;
            edges_total: number;
            slices: {
                name: string;
                from: string;
                to: string;
            }[];
            nodes: {
                /** @description of those whom a person joined, the one that was asked for, else the smallest */
                id: string;
                label: components["schemas"]["Label"];
                sector: string;
                country: string;
                is_person: boolean;
                claims_count: number;
                degree: number;
                /** @description others who count as this one */
                joined: components["schemas"]["Party"][];
            }[];
            edges: {
                a: string;
                b: string;
                sign: components["schemas"]["Sign"];
                /** @description mean of its claims */
                score: number;
                claims_count: number;
                /** @description different ends of chains */
                origins: number;
                claims: string;
                /** @description those in which there are claims */
                slices: {
                    /** @description index into `slices` of the network */
                    slice: number;
                    sign: components["schemas"]["Sign"];
                    claims_count: number;
                    origins: number;
                }[];
            }[];
        };
        /** @enum {string} */
        Sign: "hostile" | "cooperative" | "neutral" | "disputed";
        Place: {
            id: string;
            label: components["schemas"]["Label"];
            kind: string;
            country: string;
            admin1: string;
        };
        Map: {
            /** @description all that meet the conditions */
            claims_count: number;
            /** @description with a known place */
            placed: number;
            placed_claims: string;
            unplaced: number;
            unplaced_claims: string;
            places: {
                place: components["schemas"]["Place"];
                /** @enum {string} */
                precision: "point" | "area" | "country" | "none";
                point: components["schemas"]["Point"] | null;
                area: {
                    ring: components["schemas"]["Point"][];
                    /** @description how many places it is drawn around */
                    places: number;
                } | null;
                claims_count: number;
                in_conflict: number;
                first: components["schemas"]["Day"];
                last: components["schemas"]["Day"];
                claims: string;
            }[];
        };
        Point: {
            lat: number;
            lon: number;
        };
        Found: {
            /** @enum {string} */
            kind: "reports" | "claims";
            /** @description how the question was understood */
            terms: {
                /** @description words, phrase, or an operator */
                field: string;
                value: string;
                /** @description whom or where a name means */
                meant: components["schemas"]["Party"][];
            }[];
            /** @description what was not understood; the rest counts */
            problems: string[];
            total: number;
            /** @description the same as a query of `/claims`; null where it looks for words */
            query: string | null;
            reports: {
                report: components["schemas"]["ReportHead"];
                /** @description words of the report */
                snippet: components["schemas"]["Span"];
                /** @description what was looked for */
                hits: components["schemas"]["Range"][];
            }[];
            claims: components["schemas"]["Claim"][];
            /** @description how what was found divides; of large results by a part, then `is_partial` */
            facets: {
                /** @description outlet, year, type, actor, origin */
                field: string;
                is_partial: boolean;
                values: {
                    value: string;
                    label: components["schemas"]["Label"];
                    count: number;
                }[];
            }[];
            next: components["schemas"]["Next"];
        };
        Outlet: {
            name: string;
            reports: number;
            first: components["schemas"]["Day"];
            last: components["schemas"]["Day"];
            reliability: string;
            reliability_note: string;
            claims_count: number;
            claims: string;
            /** @description query of `/reports` */
            reports_query: string;
        };
        OriginRank: {
            key: string;
            id: components["schemas"]["Text"];
            label: components["schemas"]["Label"];
            /** @enum {string} */
            kind: "actor" | "outlet" | "words";
            claims_count: number;
            first: components["schemas"]["Day"];
            last: components["schemas"]["Day"];
            claims: string;
        };
        CopyGroup: {
            id: string;
            size: number;
            outlets: number;
            first: components["schemas"]["Day"];
            /** @description the earliest first, at most twenty */
            reports: components["schemas"]["ReportHead"][];
            reports_query: string;
        };
        Citations: {
            nodes: {
                /** @description outlet:NAME, an id, or ~words */
                key: string;
                label: components["schemas"]["Label"];
                is_outlet: boolean;
                cites: number;
                cited: number;
            }[];
            edges: {
                /** @description key of the outlet that cites */
                from: string;
                to: string;
                claims_count: number;
                claims: string;
            }[];
            /** @description keys of those who cite each other in a ring */
            circles: string[][];
        };
        IntakeTotal: {
            /** @enum {string} */
            outcome: "kept" | "warned" | "quarantined" | "refused";
            reason: string;
            entries: number;
            /** Format: int64 */
            bytes: number;
        };
        IntakeLine: {
            place: string;
            /** @enum {string} */
            outcome: "kept" | "warned" | "quarantined" | "refused";
            reason: string;
            message: string;
            remedy: string;
            sha256: string;
            /** Format: int64 */
            bytes: number;
            /** @description id of the report */
            report: string | null;
            has_original: boolean;
        };
        Agreement: {
            first: string;
            second: string;
            /** @description claims that both coded */
            units: number;
            fields: {
                /** @description verdict, event, mode, polarity, modality, by, to, says, when, where */
                field: string;
                /** @description of all but verdict, claims that both take for one */
                units: number;
                agreed: number;
                /** @description ids of the others of these claims */
                differing: string[];
                /** @description Krippendorff's, nominal; null where it is not defined */
                alpha: number | null;
                /** @description Cohen's */
                kappa: number | null;
            }[];
            /** @description the words of the report that each marks */
            spans: {
                /** @description trigger, by, to, says */
                field: string;
                /** @description claims in which either marks words */
                claim_ids: string[];
                /** @description ids of those in which they mark others */
                differing: string[];
                /** @description Krippendorff's for unitizing, over chars of the clauses; null where it is not defined */
                alpha: number | null;
            }[];
            /** @description of the fields with few values */
            confusion: {
                field: string;
                values: string[];
                cells: {
                    first: string;
                    second: string;
                    count: number;
                    claim_ids: string[];
                }[];
            }[];
            /** @description ids of claims on which they differ */
            differing: string[];
            /** @description agreement by month of the decision */
            drift?: {
                month: string;
                units: number;
                /** @description those that are not in `differing` */
                agreed: number;
                claim_ids: string[];
            }[];
        };
        Sample: {
            id: string;
            title: string;
            size: number;
            /** Format: int64 */
            seed: number;
            made_by: string;
            made_at: string;
            coders: {
                name: string;
                coded: number;
                claims: string;
            }[];
            settled: number;
            claims: string;
            settled_claims: string;
        };
        Coding: {
            claim: string;
            author: string;
            /** @enum {string} */
            action: "accept" | "reject" | "correct";
            set: components["schemas"]["FieldSet"];
            note: string;
            coded_at: string;
        };
        SamplePage: {
            sample: components["schemas"]["Sample"];
            items: {
                claim: components["schemas"]["Claim"];
                own: components["schemas"]["Coding"] | null;
                /** @description empty until one has coded the claim oneself, or is a reviewer and two have */
                others: components["schemas"]["Coding"][];
                differs: boolean;
                settled: boolean;
            }[];
        };
        Release: {
            number: number;
            title: string;
            author: string;
            revision: number;
            recorded: components["schemas"]["Text"];
            /** @description what became of claims since the release before */
            claims: {
                added?: number;
                changed?: number;
                withdrawn?: number;
            };
            /** @description for each of these numbers the query of `/claims` that opens them, as they are in the release, or were before */
            opened: {
                added?: string;
                changed?: string;
                withdrawn?: string;
            };
            files: {
                name: string;
                /** Format: int64 */
                bytes: number;
                sha256: string;
            }[];
        };
        ExportForm: {
            /** @description of the file: claims.jsonl, claims.csv ... */
            name: string;
            title: string;
            media_type: string;
            /** @description whether it takes the filters of `/claims` */
            takes_filters: boolean;
            /** @description what it cannot carry, as codes: offsets, lists, history, text, all_but_first_place ... */
            losses: string[];
        };
        SettingsChange: {
            /** @enum {string} */
            language?: "ar" | "en";
            /** @enum {string} */
            theme?: "auto" | "light" | "dark";
            /** @enum {string} */
            digits?: "latn" | "arab";
            /** @enum {string} */
            calendar?: "gregorian" | "hijri" | "both";
            /**
             * @description names of months: كانون الثاني, يناير, جانفي
             * @enum {string}
             */
            months?: "mashriq" | "gulf" | "maghreb";
            time_zone?: string;
            /**
             * @description direction of time lines
             * @enum {string}
             */
            axis?: "follow" | "ltr" | "rtl";
            /** @description whether single keys are bound */
            keys_on?: boolean;
            keys?: components["schemas"]["KeyMap"];
            /** @description watched actors */
            watch?: string[];
            searches?: {
                name: string;
                query: string;
                /** @description revision at which its owner last looked */
                seen?: number | null;
            }[];
        };
        /** @description Names of acts and physical keys (KeyboardEvent.code), with Ctrl+, Alt+, Shift+ before */
        KeyMap: {
            [key: string]: string;
        };
        Settings: {
            language: string;
            theme: string;
            digits: string;
            calendar: string;
            months: string;
            time_zone: string;
            axis: string;
            keys_on: boolean;
            keys: components["schemas"]["KeyMap"];
            watch: string[];
            searches: {
                name: string;
                query: string;
                seen: number | null;
            }[];
        };
        UsersRules: {
            /** @description the least role that needs a second factor */
            second_factor_from: components["schemas"]["Role"] | null;
        };
        User: {
            name: string;
            role: components["schemas"]["Role"];
            is_locked: boolean;
            made_at: string;
            last_seen: components["schemas"]["Text"];
            has_second_factor: boolean;
        };
        Token: {
            id: string;
            title: string;
            made_at: string;
            last_used: components["schemas"]["Text"];
        };
        AuditLine: {
            seq: number;
            at: string;
            user: string;
            act: string;
            target: string;
            outcome: string;
            address?: string;
        };
    };
    responses: {
        /** @description A fault */
        Problem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** @description a day, an instant or a revision (r12) */
        as_of: string;
        limit: number;
        /** @description `next` of the part before */
        after: string;
        /** @description ids of claims, or names of sets of claims, as they stand in `claims` of answers (side:CONFLICT:0, relation:...) */
        id: string[];
        /** @description takes part: ids of actors, or ~ and folded words */
        actor: string[];
        /** @description types of events */
        type: string[];
        /** @description published it; of `/claims`, - is nobody that is known */
        outlet: string[];
        /** @description on this day or later */
        from: string;
        /** @description on this day or earlier */
        until: string;
        /** @description with at least this confidence */
        least: number;
        /** @description with less than this confidence */
        most: number;
        /** @description id of a claim */
        claim_id: string;
        /** @description id of a report */
        report_id: string;
        /** @description id of an actor of the registry */
        actor_id: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
