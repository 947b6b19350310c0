


SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET transaction_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;


CREATE FUNCTION public.kadash_append_only() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
  RAISE EXCEPTION 'the audit trail is append-only';
END $$;



CREATE FUNCTION public.kadash_audit() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
  INSERT INTO audit_entry
    (at, actor, batch_id, seal_id, table_name, row_id, operation, before, after) VALUES (
    to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    nullif(current_setting('kadash.actor', true), ''),
    nullif(current_setting('kadash.batch', true), '')::integer,
    nullif(current_setting('kadash.seal', true), '')::integer,
    TG_TABLE_NAME,
    CASE WHEN TG_OP = 'DELETE' THEN OLD.id ELSE NEW.id END,
    lower(TG_OP),
    CASE WHEN TG_OP = 'INSERT' THEN NULL ELSE to_jsonb(OLD)::text END,
    CASE WHEN TG_OP = 'DELETE' THEN NULL ELSE to_jsonb(NEW)::text END);
  RETURN NULL;
END $$;



CREATE FUNCTION public.kadash_no_truncate() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
  RAISE EXCEPTION 'TRUNCATE would go past the audit trail: use DELETE';
END $$;


SET default_tablespace = '';

SET default_table_access_method = heap;


CREATE TABLE public.account (
    batch_id integer,
    version integer DEFAULT 1 NOT NULL,
    id integer NOT NULL,
    number character varying,
    external_id character varying,
    name character varying NOT NULL,
    customer_class character varying,
    representative_id integer,
    parent_id integer,
    parent_number character varying,
    services character varying,
    address character varying,
    city character varying,
    state character varying,
    postal_code character varying,
    phone character varying,
    website character varying,
    note character varying,
    voided boolean DEFAULT false NOT NULL
);



CREATE SEQUENCE public.account_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;



ALTER SEQUENCE public.account_id_seq OWNED BY public.account.id;



CREATE TABLE public.actual (
    batch_id integer,
    version integer DEFAULT 1 NOT NULL,
    id integer NOT NULL,
    program_id integer NOT NULL,
    fiscal_year integer NOT NULL,
    account_code character varying,
    description character varying NOT NULL,
    amount_cents bigint NOT NULL,
    day date,
    record_id character varying,
    occurrence integer NOT NULL,
    line_key character varying,
    voided boolean DEFAULT false NOT NULL
);



CREATE SEQUENCE public.actual_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;



ALTER SEQUENCE public.actual_id_seq OWNED BY public.actual.id;



CREATE TABLE public.alembic_version (
    version_num character varying(32) NOT NULL
);



CREATE TABLE public.assessment (
    version integer DEFAULT 1 NOT NULL,
    id integer NOT NULL,
    title character varying NOT NULL,
    standard_version character varying NOT NULL,
    opened_at character varying(32) NOT NULL,
    opened_by character varying NOT NULL,
    taken_from_id integer,
    signed_at character varying(32),
    signed_by character varying,
    signed_on date,
    signed json,
    voided boolean DEFAULT false NOT NULL
);



CREATE TABLE public.assessment_answer (
    version integer DEFAULT 1 NOT NULL,
    id integer NOT NULL,
    assessment_id integer NOT NULL,
    criterion character varying NOT NULL,
    claim character varying,
    stated character varying(40),
    reason character varying NOT NULL,
    evidence character varying NOT NULL,
    link character varying NOT NULL,
    owner character varying NOT NULL,
    day date,
    confirmed boolean NOT NULL,
    hours character varying(40),
    cents bigint
);



CREATE SEQUENCE public.assessment_answer_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;



ALTER SEQUENCE public.assessment_answer_id_seq OWNED BY public.assessment_answer.id;



CREATE SEQUENCE public.assessment_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;



ALTER SEQUENCE public.assessment_id_seq OWNED BY public.assessment.id;



CREATE TABLE public.audit_actor (
    id integer NOT NULL,
    actor character varying,
    batch_id integer,
    seal_id integer
);



CREATE SEQUENCE public.audit_actor_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;



ALTER SEQUENCE public.audit_actor_id_seq OWNED BY public.audit_actor.id;



CREATE TABLE public.audit_entry (
    id integer NOT NULL,
    at character varying NOT NULL,
    actor character varying,
    batch_id integer,
    seal_id integer,
    table_name character varying NOT NULL,
    row_id integer,
    operation character varying NOT NULL,
    before text,
    after text
);



CREATE SEQUENCE public.audit_entry_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;



ALTER SEQUENCE public.audit_entry_id_seq OWNED BY public.audit_entry.id;



CREATE TABLE public.audit_seal (
    id integer NOT NULL,
    at character varying NOT NULL,
    "position" integer NOT NULL,
    entries integer NOT NULL,
    digest character varying NOT NULL
);



CREATE SEQUENCE public.audit_seal_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;



ALTER SEQUENCE public.audit_seal_id_seq OWNED BY public.audit_seal.id;



CREATE TABLE public.bill (
    batch_id integer,
    version integer DEFAULT 1 NOT NULL,
    id integer NOT NULL,
    account_id integer NOT NULL,
    service character varying NOT NULL,
    meter character varying,
    invoice character varying,
    occurrence integer NOT NULL,
    month integer NOT NULL,
    period_start date,
    period_end date NOT NULL,
    bill_date date,
    rate_class character varying,
    days integer,
    usage double precision,
    demand_kw double precision,
    billed_demand_kw double precision,
    revenue_cents bigint,
    power_cost_cents bigint,
    apart_cents bigint,
    estimated boolean,
    correction boolean,
    items json
);



CREATE SEQUENCE public.bill_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;



ALTER SEQUENCE public.bill_id_seq OWNED BY public.bill.id;



CREATE TABLE public.briefing (
    version integer DEFAULT 1 NOT NULL,
    id integer NOT NULL,
    title character varying NOT NULL,
    as_of date NOT NULL,
    audience character varying NOT NULL,
    plan json NOT NULL,
    quoted json,
    frozen json,
    lines json,
    presented_at character varying(32),
    presented_by character varying,
    voided boolean DEFAULT false NOT NULL
);



CREATE SEQUENCE public.briefing_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;



ALTER SEQUENCE public.briefing_id_seq OWNED BY public.briefing.id;



CREATE TABLE public.briefing_note (
    version integer DEFAULT 1 NOT NULL,
    id integer NOT NULL,
    briefing_id integer NOT NULL,
    kind character varying NOT NULL,
    text character varying NOT NULL,
    owner character varying,
    due date,
    outcome character varying,
    author character varying NOT NULL,
    voided boolean DEFAULT false NOT NULL
);



CREATE SEQUENCE public.briefing_note_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;



ALTER SEQUENCE public.briefing_note_id_seq OWNED BY public.briefing_note.id;



CREATE TABLE public.briefing_template (
    version integer DEFAULT 1 NOT NULL,
    id integer NOT NULL,
    name character varying NOT NULL,
    plan json NOT NULL,
    author character varying NOT NULL,
    voided boolean DEFAULT false NOT NULL
);



CREATE SEQUENCE public.briefing_template_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;



ALTER SEQUENCE public.briefing_template_id_seq OWNED BY public.briefing_template.id;



CREATE TABLE public.budget (
    batch_id integer,
    version integer DEFAULT 1 NOT NULL,
    id integer NOT NULL,
    program_id integer NOT NULL,
    fiscal_year integer NOT NULL,
    number integer NOT NULL,
    title character varying,
    status character varying NOT NULL,
    based_on_id integer,
    created_by character varying NOT NULL,
    created_at character varying(32) NOT NULL,
    voided boolean DEFAULT false NOT NULL
);



CREATE TABLE public.budget_event (
    id integer NOT NULL,
    budget_id integer NOT NULL,
    at character varying(32) NOT NULL,
    person character varying NOT NULL,
    what character varying NOT NULL,
    comment character varying
);



CREATE SEQUENCE public.budget_event_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;



ALTER SEQUENCE public.budget_event_id_seq OWNED BY public.budget_event.id;



CREATE SEQUENCE public.budget_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;



ALTER SEQUENCE public.budget_id_seq OWNED BY public.budget.id;



CREATE TABLE public.budget_line (
    batch_id integer,
    version integer DEFAULT 1 NOT NULL,
    id integer NOT NULL,
    budget_id integer NOT NULL,
    key character varying NOT NULL,
    parent_key character varying,
    place integer NOT NULL,
    category character varying NOT NULL,
    account_code character varying,
    description character varying NOT NULL,
    quantity character varying(40),
    unit_cost_cents character varying(40),
    amount_cents bigint,
    serves json NOT NULL,
    note character varying,
    voided boolean DEFAULT false NOT NULL
);



CREATE SEQUENCE public.budget_line_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;



ALTER SEQUENCE public.budget_line_id_seq OWNED BY public.budget_line.id;



CREATE TABLE public.contact (
    batch_id integer,
    version integer DEFAULT 1 NOT NULL,
    id integer NOT NULL,
    account_id integer,
    account_name character varying,
    record_id character varying,
    occurrence integer NOT NULL,
    first_name character varying,
    last_name character varying,
    name character varying NOT NULL,
    title character varying,
    email character varying,
    phone character varying,
    role character varying,
    executive boolean,
    voided boolean DEFAULT false NOT NULL
);



CREATE SEQUENCE public.contact_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;



ALTER SEQUENCE public.contact_id_seq OWNED BY public.contact.id;



CREATE TABLE public.evidence_content (
    sha256 character varying NOT NULL,
    content bytea NOT NULL
);



CREATE TABLE public.evidence_file (
    id integer NOT NULL,
    assessment_id integer NOT NULL,
    criterion character varying NOT NULL,
    name character varying NOT NULL,
    size integer NOT NULL,
    sha256 character varying NOT NULL,
    added_by character varying NOT NULL,
    added_at character varying(32) NOT NULL,
    voided boolean DEFAULT false NOT NULL
);



CREATE SEQUENCE public.evidence_file_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;



ALTER SEQUENCE public.evidence_file_id_seq OWNED BY public.evidence_file.id;



CREATE TABLE public.follow_up (
    version integer DEFAULT 1 NOT NULL,
    id integer NOT NULL,
    account_id integer NOT NULL,
    wave_id integer,
    response_id integer,
    about character varying NOT NULL,
    owner character varying NOT NULL,
    due date NOT NULL,
    note character varying,
    opened_on date NOT NULL,
    closed_on date,
    outcome character varying,
    voided boolean DEFAULT false NOT NULL
);



CREATE SEQUENCE public.follow_up_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;



ALTER SEQUENCE public.follow_up_id_seq OWNED BY public.follow_up.id;



CREATE TABLE public.goal_node (
    batch_id integer,
    version integer DEFAULT 1 NOT NULL,
    id integer NOT NULL,
    code character varying NOT NULL,
    parent_id integer,
    place integer NOT NULL,
    kind character varying NOT NULL,
    title character varying NOT NULL,
    department character varying,
    owner character varying,
    start date,
    due date,
    status character varying NOT NULL,
    baseline character varying(40),
    target character varying(40),
    current character varying(40),
    current_on date,
    unit character varying,
    note character varying,
    voided boolean DEFAULT false NOT NULL
);



CREATE SEQUENCE public.goal_node_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;



ALTER SEQUENCE public.goal_node_id_seq OWNED BY public.goal_node.id;



CREATE TABLE public.interaction (
    batch_id integer,
    version integer DEFAULT 1 NOT NULL,
    id integer NOT NULL,
    account_id integer,
    account_name character varying,
    record_id character varying,
    occurrence integer NOT NULL,
    at character varying NOT NULL,
    day date NOT NULL,
    kind character varying,
    subject character varying,
    note character varying,
    person character varying,
    status character varying,
    voided boolean DEFAULT false NOT NULL
);



CREATE SEQUENCE public.interaction_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;



ALTER SEQUENCE public.interaction_id_seq OWNED BY public.interaction.id;



CREATE TABLE public.list_membership (
    batch_id integer,
    version integer DEFAULT 1 NOT NULL,
    id integer NOT NULL,
    account_id integer NOT NULL,
    since date NOT NULL,
    until date,
    reason character varying,
    voided boolean DEFAULT false NOT NULL
);



CREATE SEQUENCE public.list_membership_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;



ALTER SEQUENCE public.list_membership_id_seq OWNED BY public.list_membership.id;



CREATE TABLE public.meter_day (
    batch_id integer,
    version integer DEFAULT 1 NOT NULL,
    id integer NOT NULL,
    account_id integer NOT NULL,
    meter character varying NOT NULL,
    day date NOT NULL,
    month integer NOT NULL,
    readings integer NOT NULL,
    minutes integer NOT NULL,
    delivered_kwh double precision NOT NULL,
    received_kwh double precision,
    peak_kw double precision,
    peak_at character varying
);



CREATE SEQUENCE public.meter_day_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;



ALTER SEQUENCE public.meter_day_id_seq OWNED BY public.meter_day.id;



CREATE TABLE public.mobility (
    batch_id integer,
    id integer NOT NULL,
    account_id integer NOT NULL,
    factor character varying(40) NOT NULL,
    low character varying(40),
    high character varying(40),
    reason character varying NOT NULL,
    author character varying NOT NULL,
    decided_on date NOT NULL,
    review_by date,
    rubric json
);



CREATE SEQUENCE public.mobility_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;



ALTER SEQUENCE public.mobility_id_seq OWNED BY public.mobility.id;



CREATE TABLE public.own_criterion (
    version integer DEFAULT 1 NOT NULL,
    id integer NOT NULL,
    level character varying NOT NULL,
    title character varying NOT NULL,
    requirement character varying NOT NULL,
    voided boolean DEFAULT false NOT NULL
);



CREATE SEQUENCE public.own_criterion_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;



ALTER SEQUENCE public.own_criterion_id_seq OWNED BY public.own_criterion.id;



CREATE TABLE public.person (
    version integer DEFAULT 1 NOT NULL,
    id integer NOT NULL,
    name character varying NOT NULL,
    email character varying NOT NULL,
    role character varying NOT NULL,
    enabled boolean NOT NULL
);



CREATE SEQUENCE public.person_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;



ALTER SEQUENCE public.person_id_seq OWNED BY public.person.id;



CREATE TABLE public.power_cost_rate (
    batch_id integer,
    version integer DEFAULT 1 NOT NULL,
    id integer NOT NULL,
    service character varying NOT NULL,
    customer_class character varying,
    account_id integer,
    rate character varying(40) NOT NULL,
    source character varying,
    voided boolean DEFAULT false NOT NULL
);



CREATE SEQUENCE public.power_cost_rate_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;



ALTER SEQUENCE public.power_cost_rate_id_seq OWNED BY public.power_cost_rate.id;



CREATE TABLE public.program (
    batch_id integer,
    version integer DEFAULT 1 NOT NULL,
    id integer NOT NULL,
    name character varying NOT NULL,
    customers integer,
    place integer NOT NULL,
    voided boolean DEFAULT false NOT NULL
);



CREATE SEQUENCE public.program_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;



ALTER SEQUENCE public.program_id_seq OWNED BY public.program.id;



CREATE TABLE public.remembered_mapping (
    id integer NOT NULL,
    signature character varying NOT NULL,
    kind character varying NOT NULL,
    columns json NOT NULL,
    answers json NOT NULL,
    person character varying NOT NULL,
    at character varying(32) NOT NULL
);



CREATE SEQUENCE public.remembered_mapping_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;



ALTER SEQUENCE public.remembered_mapping_id_seq OWNED BY public.remembered_mapping.id;



CREATE TABLE public.representative (
    batch_id integer,
    version integer DEFAULT 1 NOT NULL,
    id integer NOT NULL,
    name character varying NOT NULL,
    email character varying,
    time_share_percent character varying(40),
    reports_to_general_manager boolean,
    dedicated boolean,
    active boolean NOT NULL
);



CREATE SEQUENCE public.representative_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;



ALTER SEQUENCE public.representative_id_seq OWNED BY public.representative.id;



CREATE TABLE public.scenario (
    version integer DEFAULT 1 NOT NULL,
    id integer NOT NULL,
    name character varying NOT NULL,
    note character varying NOT NULL,
    author character varying NOT NULL,
    created_at character varying(32) NOT NULL,
    changes json NOT NULL,
    voided boolean DEFAULT false NOT NULL
);



CREATE SEQUENCE public.scenario_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;



ALTER SEQUENCE public.scenario_id_seq OWNED BY public.scenario.id;



CREATE TABLE public.setting (
    version integer DEFAULT 1 NOT NULL,
    id integer NOT NULL,
    key character varying NOT NULL,
    value json NOT NULL
);



CREATE SEQUENCE public.setting_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;



ALTER SEQUENCE public.setting_id_seq OWNED BY public.setting.id;



CREATE TABLE public.stall_mark (
    version integer DEFAULT 1 NOT NULL,
    id integer NOT NULL,
    assessment_id integer NOT NULL,
    reason character varying NOT NULL,
    mark character varying NOT NULL,
    note character varying NOT NULL
);



CREATE SEQUENCE public.stall_mark_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;



ALTER SEQUENCE public.stall_mark_id_seq OWNED BY public.stall_mark.id;



CREATE TABLE public.survey_invitation (
    batch_id integer,
    id integer NOT NULL,
    wave_id integer NOT NULL,
    account_id integer NOT NULL
);



CREATE SEQUENCE public.survey_invitation_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;



ALTER SEQUENCE public.survey_invitation_id_seq OWNED BY public.survey_invitation.id;



CREATE TABLE public.survey_question (
    batch_id integer,
    version integer DEFAULT 1 NOT NULL,
    id integer NOT NULL,
    wave_id integer NOT NULL,
    place integer NOT NULL,
    title character varying NOT NULL,
    part character varying NOT NULL,
    factor character varying,
    low character varying(40),
    high character varying(40),
    weight character varying(40),
    choices json
);



CREATE SEQUENCE public.survey_question_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;



ALTER SEQUENCE public.survey_question_id_seq OWNED BY public.survey_question.id;



CREATE TABLE public.survey_response (
    batch_id integer,
    version integer DEFAULT 1 NOT NULL,
    id integer NOT NULL,
    wave_id integer NOT NULL,
    respondent character varying NOT NULL,
    occurrence integer NOT NULL,
    account_id integer,
    account_number character varying,
    external_id character varying,
    account_name character varying,
    day date,
    closed_class character varying,
    answers text NOT NULL,
    voided boolean DEFAULT false NOT NULL
);



CREATE SEQUENCE public.survey_response_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;



ALTER SEQUENCE public.survey_response_id_seq OWNED BY public.survey_response.id;



CREATE TABLE public.survey_wave (
    batch_id integer,
    version integer DEFAULT 1 NOT NULL,
    id integer NOT NULL,
    name character varying NOT NULL,
    first_day date,
    last_day date,
    confidential boolean NOT NULL,
    asked_count integer,
    closed_on date,
    note character varying,
    voided boolean DEFAULT false NOT NULL
);



CREATE SEQUENCE public.survey_wave_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;



ALTER SEQUENCE public.survey_wave_id_seq OWNED BY public.survey_wave.id;



CREATE TABLE public.upload_batch (
    id integer NOT NULL,
    at character varying(32) NOT NULL,
    person character varying NOT NULL,
    file_name character varying NOT NULL,
    sha256 character varying NOT NULL,
    kind character varying NOT NULL,
    layout character varying NOT NULL,
    summary json NOT NULL,
    undone_at character varying(32),
    undone_by character varying
);



CREATE SEQUENCE public.upload_batch_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;



ALTER SEQUENCE public.upload_batch_id_seq OWNED BY public.upload_batch.id;



CREATE TABLE public.upload_file (
    sha256 character varying NOT NULL,
    size integer NOT NULL,
    content bytea NOT NULL
);



CREATE TABLE public.worksheet_row (
    batch_id integer,
    version integer DEFAULT 1 NOT NULL,
    id integer NOT NULL,
    account_id integer NOT NULL,
    start_month integer NOT NULL,
    end_month integer NOT NULL,
    place integer NOT NULL,
    printed_rank integer,
    power_rank character varying,
    water_rank character varying,
    customer_class character varying,
    revenue_cents bigint,
    printed_power_cost_cents bigint,
    power_cost_rate character varying(40),
    power_cost_cents bigint,
    implied_rate character varying(40),
    repair_accepted_by character varying,
    printed_net_revenue_cents bigint,
    printed_mobility character varying(40),
    printed_at_risk_cents bigint
);



CREATE SEQUENCE public.worksheet_row_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;



ALTER SEQUENCE public.worksheet_row_id_seq OWNED BY public.worksheet_row.id;



ALTER TABLE ONLY public.account ALTER COLUMN id SET DEFAULT nextval('public.account_id_seq'::regclass);



ALTER TABLE ONLY public.actual ALTER COLUMN id SET DEFAULT nextval('public.actual_id_seq'::regclass);



ALTER TABLE ONLY public.assessment ALTER COLUMN id SET DEFAULT nextval('public.assessment_id_seq'::regclass);



ALTER TABLE ONLY public.assessment_answer ALTER COLUMN id SET DEFAULT nextval('public.assessment_answer_id_seq'::regclass);



ALTER TABLE ONLY public.audit_actor ALTER COLUMN id SET DEFAULT nextval('public.audit_actor_id_seq'::regclass);



ALTER TABLE ONLY public.audit_entry ALTER COLUMN id SET DEFAULT nextval('public.audit_entry_id_seq'::regclass);



ALTER TABLE ONLY public.audit_seal ALTER COLUMN id SET DEFAULT nextval('public.audit_seal_id_seq'::regclass);



ALTER TABLE ONLY public.bill ALTER COLUMN id SET DEFAULT nextval('public.bill_id_seq'::regclass);



ALTER TABLE ONLY public.briefing ALTER COLUMN id SET DEFAULT nextval('public.briefing_id_seq'::regclass);



ALTER TABLE ONLY public.briefing_note ALTER COLUMN id SET DEFAULT nextval('public.briefing_note_id_seq'::regclass);



ALTER TABLE ONLY public.briefing_template ALTER COLUMN id SET DEFAULT nextval('public.briefing_template_id_seq'::regclass);



ALTER TABLE ONLY public.budget ALTER COLUMN id SET DEFAULT nextval('public.budget_id_seq'::regclass);



ALTER TABLE ONLY public.budget_event ALTER COLUMN id SET DEFAULT nextval('public.budget_event_id_seq'::regclass);



ALTER TABLE ONLY public.budget_line ALTER COLUMN id SET DEFAULT nextval('public.budget_line_id_seq'::regclass);



ALTER TABLE ONLY public.contact ALTER COLUMN id SET DEFAULT nextval('public.contact_id_seq'::regclass);



ALTER TABLE ONLY public.evidence_file ALTER COLUMN id SET DEFAULT nextval('public.evidence_file_id_seq'::regclass);



ALTER TABLE ONLY public.follow_up ALTER COLUMN id SET DEFAULT nextval('public.follow_up_id_seq'::regclass);



ALTER TABLE ONLY public.goal_node ALTER COLUMN id SET DEFAULT nextval('public.goal_node_id_seq'::regclass);



ALTER TABLE ONLY public.interaction ALTER COLUMN id SET DEFAULT nextval('public.interaction_id_seq'::regclass);



ALTER TABLE ONLY public.list_membership ALTER COLUMN id SET DEFAULT nextval('public.list_membership_id_seq'::regclass);



ALTER TABLE ONLY public.meter_day ALTER COLUMN id SET DEFAULT nextval('public.meter_day_id_seq'::regclass);



ALTER TABLE ONLY public.mobility ALTER COLUMN id SET DEFAULT nextval('public.mobility_id_seq'::regclass);



ALTER TABLE ONLY public.own_criterion ALTER COLUMN id SET DEFAULT nextval('public.own_criterion_id_seq'::regclass);



ALTER TABLE ONLY public.person ALTER COLUMN id SET DEFAULT nextval('public.person_id_seq'::regclass);



ALTER TABLE ONLY public.power_cost_rate ALTER COLUMN id SET DEFAULT nextval('public.power_cost_rate_id_seq'::regclass);



ALTER TABLE ONLY public.program ALTER COLUMN id SET DEFAULT nextval('public.program_id_seq'::regclass);



ALTER TABLE ONLY public.remembered_mapping ALTER COLUMN id SET DEFAULT nextval('public.remembered_mapping_id_seq'::regclass);



ALTER TABLE ONLY public.representative ALTER COLUMN id SET DEFAULT nextval('public.representative_id_seq'::regclass);



ALTER TABLE ONLY public.scenario ALTER COLUMN id SET DEFAULT nextval('public.scenario_id_seq'::regclass);



ALTER TABLE ONLY public.setting ALTER COLUMN id SET DEFAULT nextval('public.setting_id_seq'::regclass);



ALTER TABLE ONLY public.stall_mark ALTER COLUMN id SET DEFAULT nextval('public.stall_mark_id_seq'::regclass);



ALTER TABLE ONLY public.survey_invitation ALTER COLUMN id SET DEFAULT nextval('public.survey_invitation_id_seq'::regclass);



ALTER TABLE ONLY public.survey_question ALTER COLUMN id SET DEFAULT nextval('public.survey_question_id_seq'::regclass);



ALTER TABLE ONLY public.survey_response ALTER COLUMN id SET DEFAULT nextval('public.survey_response_id_seq'::regclass);



ALTER TABLE ONLY public.survey_wave ALTER COLUMN id SET DEFAULT nextval('public.survey_wave_id_seq'::regclass);



ALTER TABLE ONLY public.upload_batch ALTER COLUMN id SET DEFAULT nextval('public.upload_batch_id_seq'::regclass);



ALTER TABLE ONLY public.worksheet_row ALTER COLUMN id SET DEFAULT nextval('public.worksheet_row_id_seq'::regclass);



COPY public.account (batch_id, version, id, number, external_id, name, customer_class, representative_id, parent_id, parent_number, services, address, city, state, postal_code, phone, website, note, voided) FROM stdin;
1	1	1	0040137	\N	Harbor Foundry	Industrial	1	\N	\N	electric, water	110 Mill Road	Cedar Bend	CO	\N	\N	\N	\N	f
1	1	2	0040174	\N	Northgate Mall	Commercial	1	\N	\N	electric, water	220 Station Road	Cedar Bend	CO	\N	\N	\N	\N	f
1	1	3	0040211	\N	Summit Plastics	Industrial	2	\N	\N	electric, water	330 Mill Road	Cedar Bend	CO	\N	\N	\N	\N	f
1	1	4	0040248	\N	Ridgeline Cold Storage	Industrial	1	\N	\N	electric, water	440 Station Road	Cedar Bend	CO	\N	\N	\N	\N	f
1	1	5	0040285	\N	St. Anne Medical Center	Institutional	1	\N	\N	electric, water	550 Mill Road	Cedar Bend	CO	\N	\N	\N	\N	f
1	1	6	0040322	\N	Pioneer Feed Mill	Industrial	2	\N	\N	electric, water	660 Station Road	Cedar Bend	CO	\N	\N	\N	\N	f
1	1	7	0040359	\N	Crown Bottling	Industrial	1	\N	\N	electric, water	770 Mill Road	Cedar Bend	CO	\N	\N	\N	\N	f
1	1	8	0040396	\N	River District Lofts	\N	1	\N	\N	electric	880 Station Road	Cedar Bend	CO	\N	\N	\N	\N	f
1	1	9	0040433	\N	Orchard Grocery	Commercial	2	\N	\N	electric	990 Mill Road	Cedar Bend	CO	\N	\N	\N	\N	f
1	1	10	0040470	\N	Lakeview High School	Institutional	1	\N	\N	electric, water	1100 Station Road	Cedar Bend	CO	\N	\N	\N	\N	f
1	1	11	0040507	\N	Union Square Offices	Commercial	1	\N	\N	electric, water	1210 Mill Road	Cedar Bend	CO	\N	\N	\N	\N	f
1	1	12	0040544	\N	County Courthouse	Institutional	2	\N	\N	electric	1320 Station Road	Cedar Bend	CO	\N	\N	\N	\N	f
1	1	13	0040581	\N	Delta Tool & Die	Industrial	1	\N	\N	electric	1430 Mill Road	Cedar Bend	CO	\N	\N	\N	\N	f
1	1	14	0040618	\N	Bluebird Hotel	Commercial	1	\N	\N	electric, water	1540 Station Road	Cedar Bend	CO	\N	\N	\N	\N	f
1	1	15	0040655	\N	City Water Plant	Institutional	2	\N	\N	electric, water	1650 Mill Road	Cedar Bend	CO	\N	\N	\N	\N	f
1	1	16	0040692	\N	Maple Theaters	Commercial	1	\N	\N	electric, water	1760 Station Road	Cedar Bend	CO	\N	\N	\N	\N	f
1	1	17	0040729	\N	Quality Tire	Commercial	1	\N	\N	electric, water	1870 Mill Road	Cedar Bend	CO	\N	\N	\N	\N	f
1	1	18	0040766	\N	Foxglove Data	Commercial	2	\N	\N	electric, water	1980 Station Road	Cedar Bend	CO	\N	\N	\N	\N	f
1	1	19	0040803	\N	State College	Institutional	1	\N	\N	electric, water	2090 Mill Road	Cedar Bend	CO	\N	\N	\N	\N	f
1	1	20	0040840	\N	Corner Bakery	Commercial	1	\N	\N	electric, water	2200 Station Road	Cedar Bend	CO	\N	\N	\N	\N	f
1	1	21	0040877	\N	New Tech Park	Commercial	2	\N	\N	\N	2310 Mill Road	Cedar Bend	CO	\N	\N	\N	\N	f
\.



COPY public.actual (batch_id, version, id, program_id, fiscal_year, account_code, description, amount_cents, day, record_id, occurrence, line_key, voided) FROM stdin;
\N	1	1	1	2009	02-11	Office supplies	5170	2009-01-03	\N	1	\N	f
\N	1	2	1	2009	02-11	Office supplies	5166	2009-02-05	\N	1	\N	f
\N	1	3	1	2009	02-11	Office supplies	5166	2009-04-07	\N	1	\N	f
\N	1	4	1	2009	02-11	Office supplies	5166	2009-05-09	\N	1	\N	f
\N	1	5	1	2009	02-11	Office supplies	5166	2009-07-11	\N	1	\N	f
\N	1	6	1	2009	02-11	Office supplies	5166	2009-08-13	\N	1	\N	f
\N	1	7	1	2009	02-22	Catering	18668	2009-01-03	\N	1	\N	f
\N	1	8	1	2009	02-22	Catering	18666	2009-04-05	\N	1	\N	f
\N	1	9	1	2009	02-22	Catering	18666	2009-07-07	\N	1	\N	f
\N	1	10	1	2009	02-24	Business meals	12672	2009-01-03	\N	1	\N	f
\N	1	11	1	2009	02-24	Business meals	12666	2009-02-05	\N	1	\N	f
\N	1	12	1	2009	02-24	Business meals	12666	2009-03-07	\N	1	\N	f
\N	1	13	1	2009	02-24	Business meals	12666	2009-04-09	\N	1	\N	f
\N	1	14	1	2009	02-24	Business meals	12666	2009-05-11	\N	1	\N	f
\N	1	15	1	2009	02-24	Business meals	12666	2009-06-13	\N	1	\N	f
\N	1	16	1	2009	02-24	Business meals	12666	2009-07-15	\N	1	\N	f
\N	1	17	1	2009	02-24	Business meals	12666	2009-08-17	\N	1	\N	f
\N	1	18	1	2009	02-24	Business meals	12666	2009-09-19	\N	1	\N	f
\N	1	19	1	2009	02-32	Parts and supplies	103600	2009-01-03	\N	1	\N	f
\N	1	20	1	2009	02-32	Parts and supplies	103600	2009-02-05	\N	1	\N	f
\N	1	21	1	2009	02-32	Parts and supplies	103600	2009-04-07	\N	1	\N	f
\N	1	22	1	2009	02-32	Parts and supplies	103600	2009-06-09	\N	1	\N	f
\N	1	23	1	2009	02-32	Parts and supplies	103600	2009-08-11	\N	1	\N	f
\N	1	24	1	2009	03-11	Postage	1550	2009-01-03	\N	1	\N	f
\N	1	25	1	2009	03-11	Postage	1550	2009-03-05	\N	1	\N	f
\N	1	26	1	2009	03-11	Postage	1550	2009-05-07	\N	1	\N	f
\N	1	27	1	2009	03-11	Postage	1550	2009-07-09	\N	1	\N	f
\N	1	28	1	2009	03-21	Brochures	87000	2009-01-03	\N	1	\N	f
\N	1	29	1	2009	03-21	Brochures	87000	2009-05-05	\N	1	\N	f
\N	1	30	1	2009	03-33	Subscriptions	50000	2009-01-03	\N	1	\N	f
\N	1	31	1	2009	03-45	Telephone	13672	2009-01-03	\N	1	\N	f
\N	1	32	1	2009	03-45	Telephone	13666	2009-02-05	\N	1	\N	f
\N	1	33	1	2009	03-45	Telephone	13666	2009-03-07	\N	1	\N	f
\N	1	34	1	2009	03-45	Telephone	13666	2009-04-09	\N	1	\N	f
\N	1	35	1	2009	03-45	Telephone	13666	2009-05-11	\N	1	\N	f
\N	1	36	1	2009	03-45	Telephone	13666	2009-06-13	\N	1	\N	f
\N	1	37	1	2009	03-45	Telephone	13666	2009-07-15	\N	1	\N	f
\N	1	38	1	2009	03-45	Telephone	13666	2009-08-17	\N	1	\N	f
\N	1	39	1	2009	03-45	Telephone	13666	2009-09-19	\N	1	\N	f
\N	1	40	1	2009	03-50	Engineering studies	203000	2009-01-03	\N	1	\N	f
\N	1	41	1	2009	03-50	Engineering studies	203000	2009-03-05	\N	1	\N	f
\N	1	42	1	2009	03-50	Engineering studies	203000	2009-05-07	\N	1	\N	f
\N	1	43	1	2009	03-50	Engineering studies	203000	2009-07-09	\N	1	\N	f
\N	1	44	1	2009	03-65	Mileage	5112	2009-01-03	\N	1	\N	f
\N	1	45	1	2009	03-65	Mileage	5111	2009-02-05	\N	1	\N	f
\N	1	46	1	2009	03-65	Mileage	5111	2009-03-07	\N	1	\N	f
\N	1	47	1	2009	03-65	Mileage	5111	2009-04-09	\N	1	\N	f
\N	1	48	1	2009	03-65	Mileage	5111	2009-05-11	\N	1	\N	f
\N	1	49	1	2009	03-65	Mileage	5111	2009-06-13	\N	1	\N	f
\N	1	50	1	2009	03-65	Mileage	5111	2009-07-15	\N	1	\N	f
\N	1	51	1	2009	03-65	Mileage	5111	2009-08-17	\N	1	\N	f
\N	1	52	1	2009	03-65	Mileage	5111	2009-09-19	\N	1	\N	f
\N	1	53	1	2009	03-99	Round tables	321670	2009-01-03	\N	1	\N	f
\N	1	54	1	2009	03-99	Round tables	321666	2009-02-05	\N	1	\N	f
\N	1	55	1	2009	03-99	Round tables	321666	2009-04-07	\N	1	\N	f
\N	1	56	1	2009	03-99	Round tables	321666	2009-05-09	\N	1	\N	f
\N	1	57	1	2009	03-99	Round tables	321666	2009-07-11	\N	1	\N	f
\N	1	58	1	2009	03-99	Round tables	321666	2009-08-13	\N	1	\N	f
\N	1	59	1	2009	03-72	Parking	2800	2009-01-03	\N	1	\N	f
\N	1	60	1	2009	03-72	Parking	2800	2009-04-05	\N	1	\N	f
\N	1	61	1	2009	03-72	Parking	2800	2009-07-07	\N	1	\N	f
\.



COPY public.alembic_version (version_num) FROM stdin;
0005_briefing
\.



COPY public.assessment (version, id, title, standard_version, opened_at, opened_by, taken_from_id, signed_at, signed_by, signed_on, signed, voided) FROM stdin;
2	1	2008	1	2026-11-22T18:25:28.146015+00:00	Dana Reyes	\N	2026-11-22T18:25:28.807115+00:00	Morgan Ellis	2008-02-02	{"level": null, "findings": {"time-basic": {"text": "Largest single share: 22 % of work time; 37 % together, 2 of 2 known.", "value": "22", "columns": ["Representative", "Share of work time (%)", "Key accounts"], "rows": [["Avery Cole", "22", 14], ["Jordan Blake", "15", 7]]}, "account-list": {"text": "21 key accounts on the list, last changed on October 1, 2002.", "value": "21", "columns": ["Account", "Name", "Representative"], "rows": [["0040618", "Bluebird Hotel", "Avery Cole"], ["0040655", "City Water Plant", "Jordan Blake"], ["0040840", "Corner Bakery", "Avery Cole"], ["0040544", "County Courthouse", "Jordan Blake"], ["0040359", "Crown Bottling", "Avery Cole"], ["0040581", "Delta Tool & Die", "Avery Cole"], ["0040766", "Foxglove Data", "Jordan Blake"], ["0040137", "Harbor Foundry", "Avery Cole"], ["0040470", "Lakeview High School", "Avery Cole"], ["0040692", "Maple Theaters", "Avery Cole"], ["0040877", "New Tech Park", "Jordan Blake"], ["0040174", "Northgate Mall", "Avery Cole"], ["0040433", "Orchard Grocery", "Jordan Blake"], ["0040322", "Pioneer Feed Mill", "Jordan Blake"], ["0040729", "Quality Tire", "Avery Cole"], ["0040248", "Ridgeline Cold Storage", "Avery Cole"], ["0040396", "River District Lofts", "Avery Cole"], ["0040285", "St. Anne Medical Center", "Avery Cole"], ["0040803", "State College", "Avery Cole"], ["0040211", "Summit Plastics", "Jordan Blake"], ["0040507", "Union Square Offices", "Avery Cole"]]}, "action-plans": {"text": "No customer action plans are recorded yet.", "value": null, "columns": [], "rows": []}, "time-standard": {"text": "Largest single share: 22 % of work time; 37 % together, 2 of 2 known.", "value": "22", "columns": ["Representative", "Share of work time (%)", "Key accounts"], "rows": [["Avery Cole", "22", 14], ["Jordan Blake", "15", 7]]}, "budget": {"text": "$49,130 approved for fiscal year 2008.", "value": "49130", "columns": [], "rows": []}, "meetings-annual": {"text": "No meetings or calls are recorded yet.", "value": null, "columns": [], "rows": []}, "survey": {"text": "Last wave: Fall 2007, 1 month ago, 18 of 21 answered.", "value": "1", "columns": [], "rows": []}, "relationship": {"text": "20 of 21 key accounts have a contact.", "value": "95.23809523809523809523809524", "columns": ["Account without a contact", "Name", "Representative"], "rows": [["0040766", "Foxglove Data", "Jordan Blake"]]}, "span": {"text": "Avery Cole has 14 key accounts, the most of all.", "value": "14", "columns": ["Representative", "Key accounts"], "rows": [["Avery Cole", 14], ["Jordan Blake", 7]]}, "time-masters": {"text": "Largest single share: 22 % of work time; 37 % together, 2 of 2 known.", "value": "22", "columns": ["Representative", "Share of work time (%)", "Key accounts"], "rows": [["Avery Cole", "22", 14], ["Jordan Blake", "15", 7]]}, "reports-to-manager": {"text": "Nobody reports to the general manager.", "value": "0", "columns": ["Representative", "Reports to the general manager"], "rows": [["Avery Cole", "No"], ["Jordan Blake", "No"]]}, "action-plans-each": {"text": "No customer action plans are recorded yet.", "value": null, "columns": [], "rows": []}, "meetings-regular": {"text": "No meetings or calls are recorded yet.", "value": null, "columns": [], "rows": []}, "relationship-executive": {"text": "11 of 21 key accounts have an executive contact.", "value": "52.38095238095238095238095238", "columns": ["Account without an executive contact", "Name", "Representative"], "rows": [["0040618", "Bluebird Hotel", "Avery Cole"], ["0040840", "Corner Bakery", "Avery Cole"], ["0040544", "County Courthouse", "Jordan Blake"], ["0040766", "Foxglove Data", "Jordan Blake"], ["0040470", "Lakeview High School", "Avery Cole"], ["0040692", "Maple Theaters", "Avery Cole"], ["0040174", "Northgate Mall", "Avery Cole"], ["0040322", "Pioneer Feed Mill", "Jordan Blake"], ["0040248", "Ridgeline Cold Storage", "Avery Cole"], ["0040396", "River District Lofts", "Avery Cole"]]}}, "own": [], "steps": [{"criterion": "mission-vision", "detail": "", "hours": null, "cents": null}, {"criterion": "time-basic", "detail": "The recorded share is enough; the claim says otherwise.", "hours": "0", "cents": 0}], "doubted": []}	f
2	2	2009	1	2026-11-22T18:25:28.863323+00:00	Dana Reyes	1	2026-11-22T18:25:30.271049+00:00	Morgan Ellis	2009-02-01	{"level": "basic", "findings": {"time-basic": {"text": "Largest single share: 22 % of work time; 37 % together, 2 of 2 known.", "value": "22", "columns": ["Representative", "Share of work time (%)", "Key accounts"], "rows": [["Avery Cole", "22", 14], ["Jordan Blake", "15", 7]]}, "account-list": {"text": "21 key accounts on the list, last changed on October 1, 2002.", "value": "21", "columns": ["Account", "Name", "Representative"], "rows": [["0040618", "Bluebird Hotel", "Avery Cole"], ["0040655", "City Water Plant", "Jordan Blake"], ["0040840", "Corner Bakery", "Avery Cole"], ["0040544", "County Courthouse", "Jordan Blake"], ["0040359", "Crown Bottling", "Avery Cole"], ["0040581", "Delta Tool & Die", "Avery Cole"], ["0040766", "Foxglove Data", "Jordan Blake"], ["0040137", "Harbor Foundry", "Avery Cole"], ["0040470", "Lakeview High School", "Avery Cole"], ["0040692", "Maple Theaters", "Avery Cole"], ["0040877", "New Tech Park", "Jordan Blake"], ["0040174", "Northgate Mall", "Avery Cole"], ["0040433", "Orchard Grocery", "Jordan Blake"], ["0040322", "Pioneer Feed Mill", "Jordan Blake"], ["0040729", "Quality Tire", "Avery Cole"], ["0040248", "Ridgeline Cold Storage", "Avery Cole"], ["0040396", "River District Lofts", "Avery Cole"], ["0040285", "St. Anne Medical Center", "Avery Cole"], ["0040803", "State College", "Avery Cole"], ["0040211", "Summit Plastics", "Jordan Blake"], ["0040507", "Union Square Offices", "Avery Cole"]]}, "action-plans": {"text": "No customer action plans are recorded yet.", "value": null, "columns": [], "rows": []}, "time-standard": {"text": "Largest single share: 22 % of work time; 37 % together, 2 of 2 known.", "value": "22", "columns": ["Representative", "Share of work time (%)", "Key accounts"], "rows": [["Avery Cole", "22", 14], ["Jordan Blake", "15", 7]]}, "budget": {"text": "$54,600 approved for fiscal year 2009.", "value": "54600", "columns": [], "rows": []}, "meetings-annual": {"text": "Met on site on 4 days in the last 12 months; 4 of 21 key accounts met.", "value": "4", "columns": ["Account", "Name", "Meetings in 12 months", "Last met"], "rows": [["0040618", "Bluebird Hotel", 0, null], ["0040655", "City Water Plant", 0, null], ["0040840", "Corner Bakery", 0, null], ["0040544", "County Courthouse", 0, null], ["0040581", "Delta Tool & Die", 0, null], ["0040766", "Foxglove Data", 0, null], ["0040470", "Lakeview High School", 0, null], ["0040877", "New Tech Park", 0, null], ["0040174", "Northgate Mall", 0, null], ["0040433", "Orchard Grocery", 0, null], ["0040322", "Pioneer Feed Mill", 0, null], ["0040248", "Ridgeline Cold Storage", 0, null], ["0040396", "River District Lofts", 0, null], ["0040285", "St. Anne Medical Center", 0, null], ["0040803", "State College", 0, null], ["0040211", "Summit Plastics", 0, null], ["0040507", "Union Square Offices", 0, null], ["0040359", "Crown Bottling", 1, "2008-03-11"], ["0040137", "Harbor Foundry", 1, "2008-02-26"], ["0040692", "Maple Theaters", 1, "2008-02-08"], ["0040729", "Quality Tire", 1, "2008-03-06"]]}, "survey": {"text": "Last wave: Fall 2008, 1 month ago, 18 of 21 answered.", "value": "1", "columns": [], "rows": []}, "relationship": {"text": "20 of 21 key accounts have a contact.", "value": "95.23809523809523809523809524", "columns": ["Account without a contact", "Name", "Representative"], "rows": [["0040766", "Foxglove Data", "Jordan Blake"]]}, "span": {"text": "Avery Cole has 14 key accounts, the most of all.", "value": "14", "columns": ["Representative", "Key accounts"], "rows": [["Avery Cole", 14], ["Jordan Blake", 7]]}, "time-masters": {"text": "Largest single share: 22 % of work time; 37 % together, 2 of 2 known.", "value": "22", "columns": ["Representative", "Share of work time (%)", "Key accounts"], "rows": [["Avery Cole", "22", 14], ["Jordan Blake", "15", 7]]}, "reports-to-manager": {"text": "Nobody reports to the general manager.", "value": "0", "columns": ["Representative", "Reports to the general manager"], "rows": [["Avery Cole", "No"], ["Jordan Blake", "No"]]}, "action-plans-each": {"text": "No customer action plans are recorded yet.", "value": null, "columns": [], "rows": []}, "meetings-regular": {"text": "Met on site on 4 days in the last 12 months; 4 of 21 key accounts met.", "value": "4", "columns": ["Account", "Name", "Meetings in 12 months", "Last met"], "rows": [["0040618", "Bluebird Hotel", 0, null], ["0040655", "City Water Plant", 0, null], ["0040840", "Corner Bakery", 0, null], ["0040544", "County Courthouse", 0, null], ["0040581", "Delta Tool & Die", 0, null], ["0040766", "Foxglove Data", 0, null], ["0040470", "Lakeview High School", 0, null], ["0040877", "New Tech Park", 0, null], ["0040174", "Northgate Mall", 0, null], ["0040433", "Orchard Grocery", 0, null], ["0040322", "Pioneer Feed Mill", 0, null], ["0040248", "Ridgeline Cold Storage", 0, null], ["0040396", "River District Lofts", 0, null], ["0040285", "St. Anne Medical Center", 0, null], ["0040803", "State College", 0, null], ["0040211", "Summit Plastics", 0, null], ["0040507", "Union Square Offices", 0, null], ["0040359", "Crown Bottling", 1, "2008-03-11"], ["0040137", "Harbor Foundry", 1, "2008-02-26"], ["0040692", "Maple Theaters", 1, "2008-02-08"], ["0040729", "Quality Tire", 1, "2008-03-06"]]}, "relationship-executive": {"text": "11 of 21 key accounts have an executive contact.", "value": "52.38095238095238095238095238", "columns": ["Account without an executive contact", "Name", "Representative"], "rows": [["0040618", "Bluebird Hotel", "Avery Cole"], ["0040840", "Corner Bakery", "Avery Cole"], ["0040544", "County Courthouse", "Jordan Blake"], ["0040766", "Foxglove Data", "Jordan Blake"], ["0040470", "Lakeview High School", "Avery Cole"], ["0040692", "Maple Theaters", "Avery Cole"], ["0040174", "Northgate Mall", "Avery Cole"], ["0040322", "Pioneer Feed Mill", "Jordan Blake"], ["0040248", "Ridgeline Cold Storage", "Avery Cole"], ["0040396", "River District Lofts", "Avery Cole"]]}}, "own": [], "steps": [{"criterion": "relationship", "detail": "1 key account to go.", "hours": null, "cents": null}, {"criterion": "business-plan", "detail": "", "hours": null, "cents": null}, {"criterion": "action-plans", "detail": "", "hours": null, "cents": null}, {"criterion": "time-standard", "detail": "4 % of 2,080 hours a year more than the 22 % now.", "hours": "83.2", "cents": 432640}], "doubted": []}	f
1	3	2010	1	2026-11-22T18:25:30.311172+00:00	Dana Reyes	2	\N	\N	\N	\N	f
\.



COPY public.assessment_answer (version, id, assessment_id, criterion, claim, stated, reason, evidence, link, owner, day, confirmed, hours, cents) FROM stdin;
1	1	1	mission-vision	partly	\N		Drafted with the launch team		Dana Reyes	2008-02-02	t	\N	\N
1	2	1	time-basic	\N	5		Half a day now and then		Dana Reyes	2008-02-02	t	\N	\N
1	3	1	account-list	met	\N		The 21 accounts of the at-risk analysis		Avery Cole	2008-02-02	t	\N	\N
1	4	1	commitment	met	\N		Answers within a working day		Avery Cole	2008-02-02	t	\N	\N
2	7	2	mission-vision	met	\N		Adopted by the board, item 7		Dana Reyes	2009-02-01	t	\N	\N
2	8	2	time-basic	\N	20		Job description, 2 of 10 tasks		Dana Reyes	2009-02-01	t	\N	\N
2	5	2	account-list	met	\N		Reviewed with the at-risk analysis		Avery Cole	2009-02-01	t	\N	\N
2	6	2	commitment	met	\N		Answers within 4 hours		Avery Cole	2009-02-01	t	\N	\N
1	9	2	business-plan	not	\N				Dana Reyes	2009-02-01	t	\N	\N
1	10	2	budget	met	\N		Adopted with the utility's budget		Dana Reyes	2009-02-01	t	\N	\N
1	11	2	survey	met	\N		Two waves a year, all 21 accounts		Jordan Blake	2009-02-01	t	\N	\N
1	12	2	meetings-annual	met	\N		Breakfast in May, 14 accounts came		Jordan Blake	2009-02-01	t	\N	\N
1	13	2	relationship	partly	\N		Nobody known at 3 accounts		Avery Cole	2009-02-01	t	\N	\N
1	14	2	action-plans	not	\N				Avery Cole	2009-02-01	t	\N	\N
1	15	2	span	\N	11		21 accounts, two representatives		Dana Reyes	2009-02-01	t	\N	\N
1	16	2	reports-to-manager	not	\N		Reports to customer service		Dana Reyes	2009-02-01	t	\N	\N
1	17	2	meetings-regular	not	\N				Jordan Blake	2009-02-01	t	\N	\N
1	24	3	meetings-regular	not	\N				Jordan Blake	2009-02-01	f	\N	\N
1	27	3	reports-to-manager	not	\N		Reports to customer service		Dana Reyes	2009-02-01	f	\N	\N
1	31	3	time-standard	\N	30		As agreed with the general manager in the spring		Dana Reyes	2010-01-20	t	\N	\N
2	21	3	business-plan	partly	\N		Sections 1 to 5 of 7 are written; organization and financials are missing		Dana Reyes	2010-01-20	t	60	\N
2	20	3	budget	partly	\N		Last year's was approved; this year's is before the utility board		Dana Reyes	2010-01-20	t	\N	\N
2	19	3	action-plans	not	\N		None yet; the first five are due by the end of the year		Avery Cole	2010-01-20	t	120	150000
2	26	3	relationship	partly	\N		Contacts are missing at one account; a visit is arranged		Jordan Blake	2010-01-20	t	8	\N
2	25	3	mission-vision	met	\N		Adopted by the board, item 7		Dana Reyes	2009-02-01	t	\N	\N
2	30	3	time-basic	\N	20		Job description, 2 of 10 tasks		Dana Reyes	2009-02-01	t	\N	\N
2	18	3	account-list	met	\N		Reviewed with the at-risk analysis		Avery Cole	2009-02-01	t	\N	\N
2	22	3	commitment	met	\N		Answers within 4 hours		Avery Cole	2009-02-01	t	\N	\N
2	29	3	survey	met	\N		Two waves a year, all 21 accounts		Jordan Blake	2009-02-01	t	\N	\N
2	23	3	meetings-annual	met	\N		Breakfast in May, 14 accounts came		Jordan Blake	2009-02-01	t	\N	\N
2	28	3	span	\N	11		21 accounts, two representatives		Dana Reyes	2009-02-01	t	\N	\N
1	32	3	own-1	met	\N		System operator's desk		Jordan Blake	\N	t	\N	\N
\.



COPY public.audit_actor (id, actor, batch_id, seal_id) FROM stdin;
\.



COPY public.audit_entry (id, at, actor, batch_id, seal_id, table_name, row_id, operation, before, after) FROM stdin;
1	2026-11-22T18:25:15.067Z	Dana Reyes	\N	1	setting	1	insert	\N	{"id": 1, "key": "utility", "value": {"customers": 33000, "employees": 100, "brand_color": "#0b5c8a", "utility_name": "Cedar Bend Water & Power", "peak_demand_kw": null, "full_time_hours": 2080, "annual_energy_kwh": null, "hourly_cost_cents": 5200, "annual_revenue_cents": 4500000000, "annual_water_gallons": null, "list_threshold_cents": null, "program_budget_cents": 5460000, "fiscal_year_first_month": 1, "billed_power_cost_is_whole": true}, "version": 1}
2	2026-11-22T18:25:15.185Z	Dana Reyes	\N	2	representative	1	insert	\N	{"id": 1, "name": "Avery Cole", "email": "avery@cedarbend.example", "active": true, "version": 1, "batch_id": null, "dedicated": false, "time_share_percent": "22", "reports_to_general_manager": false}
3	2026-11-22T18:25:15.240Z	Dana Reyes	\N	3	representative	2	insert	\N	{"id": 2, "name": "Jordan Blake", "email": "jordan@cedarbend.example", "active": true, "version": 1, "batch_id": null, "dedicated": false, "time_share_percent": "15", "reports_to_general_manager": false}
4	2026-11-22T18:25:15.297Z	Dana Reyes	\N	4	power_cost_rate	1	insert	\N	{"id": 1, "rate": "0.75", "source": "power supply contract", "voided": false, "service": "electric", "version": 1, "batch_id": null, "account_id": null, "customer_class": null}
5	2026-11-22T18:25:16.365Z	Dana Reyes	\N	5	upload_batch	1	insert	\N	{"at": "2010-01-15T09:00:00.000000+00:00", "id": 1, "kind": "accounts", "layout": "accounts", "person": "Dana Reyes", "sha256": "8ac1ba6ba5ddd932cd43245e3a0f29bd914d17a88629b66baf7a203f2bc5f4c1", "summary": {"kind": "accounts", "sheet": null, "errors": [], "layout": "accounts", "mended": [], "answers": {}, "columns": {"City": "city", "Class": "customer_class", "State": "state", "Address": "address", "Services": "services", "Account Name": "name", "Account Number": "number", "Account Manager": "representative", "Key account since": "key_account_since"}, "updated": 0, "encoding": "utf-8", "inserted": 21, "rejected": 0, "warnings": [], "delimiter": ",", "questions": [], "rows_read": 21, "set_aside": [], "unchanged": 0, "header_rows": [1]}, "file_name": "key accounts.csv", "undone_at": null, "undone_by": null}
6	2026-11-22T18:25:16.521Z	Dana Reyes	\N	6	power_cost_rate	2	insert	\N	{"id": 2, "rate": "0.85", "source": "interruptible rate", "voided": false, "service": "electric", "version": 1, "batch_id": null, "account_id": 1, "customer_class": null}
7	2026-11-22T18:25:16.940Z	Dana Reyes	\N	7	upload_batch	2	insert	\N	{"at": "2010-01-15T09:00:00.000000+00:00", "id": 2, "kind": "contacts", "layout": "contacts", "person": "Dana Reyes", "sha256": "2a48bf803ac6c0ffe0eab2e90b191cd77eb28953a94223a0f265afd827b32af0", "summary": {"kind": "contacts", "sheet": null, "errors": [], "layout": "contacts", "mended": [], "answers": {}, "columns": {"Email": "email", "Phone": "phone", "Job Title": "title", "Contact Name": "name", "Account Number": "account_number", "Decision maker": "executive"}, "updated": 0, "encoding": "utf-8", "inserted": 31, "rejected": 0, "warnings": [], "delimiter": ",", "questions": [], "rows_read": 31, "set_aside": [], "unchanged": 0, "header_rows": [1]}, "file_name": "contacts.csv", "undone_at": null, "undone_by": null}
8	2026-11-22T18:25:17.483Z	Dana Reyes	\N	8	upload_batch	3	insert	\N	{"at": "2010-01-15T09:00:00.000000+00:00", "id": 3, "kind": "interactions", "layout": "activities", "person": "Dana Reyes", "sha256": "b47a92c54f86a4f121d9faba019ae30ab960e52ed36dc173837498a3390abd4c", "summary": {"kind": "interactions", "sheet": null, "errors": [], "layout": "activities", "mended": [], "answers": {}, "columns": {"Date": "date", "Type": "kind", "Status": "status", "Subject": "subject", "Activity ID": "record_id", "Assigned To": "person", "Account Number": "account_number"}, "updated": 0, "encoding": "utf-8", "inserted": 40, "rejected": 0, "warnings": [], "delimiter": ",", "questions": [], "rows_read": 40, "set_aside": [], "unchanged": 0, "header_rows": [1]}, "file_name": "activities 2008 to 2010.csv", "undone_at": null, "undone_by": null}
9	2026-11-22T18:25:18.113Z	Dana Reyes	\N	9	upload_batch	4	insert	\N	{"at": "2010-01-15T09:00:00.000000+00:00", "id": 4, "kind": "at_risk", "layout": "worksheet", "person": "Dana Reyes", "sha256": "444aecd86a13d779557d47b6202be851f2ab735b4ac4715f017210e587558ffd", "summary": {"kind": "at_risk", "sheet": null, "errors": [], "layout": "worksheet", "mended": [], "answers": {"period": "2009-01..2009-12"}, "columns": {"Name": "name", "Rank": "rank", "Class": "customer_class", "Fuel Costs": "power_cost", "Power Rank": "power_rank", "Water Rank": "water_rank", "Net Revenue": "net_revenue", "Account Number": "number", "Annual Revenue": "revenue", "At-Risk Revenue": "at_risk_revenue", "Mobility Factor": "mobility_factor"}, "updated": 0, "encoding": "utf-8", "inserted": 21, "rejected": 0, "warnings": ["Foxglove Data: the power cost is blank; $59,369.66 is implied (net revenue leaves a power-cost rate of 0.75). It is counted as derived until somebody accepts it on the at-risk page."], "delimiter": ",", "questions": [], "rows_read": 21, "set_aside": [], "unchanged": 0, "header_rows": [1]}, "file_name": "at-risk worksheet 2009.csv", "undone_at": null, "undone_by": null}
10	2026-11-22T18:25:18.852Z	Dana Reyes	\N	10	upload_batch	5	insert	\N	{"at": "2010-01-15T09:00:00.000000+00:00", "id": 5, "kind": "bills", "layout": "rows", "person": "Dana Reyes", "sha256": "b3fcfd28c443571e5b3c7e66a2b887710ab34d5a355ca50b0f9cc5650df2e0a4", "summary": {"kind": "bills", "sheet": null, "errors": [], "layout": "rows", "mended": [], "answers": {}, "columns": {"Days": "days", "From": "period_start", "Thru": "period_end", "Units": "usage_unit", "Usage": "usage", "Peak kW": "demand_kw", "Service": "service", "Billed kW": "billed_demand_kw", "Revenue ($)": "revenue", "Account Number": "account_number"}, "updated": 0, "encoding": "utf-8", "inserted": 432, "rejected": 0, "warnings": [], "delimiter": ",", "questions": [], "rows_read": 432, "set_aside": [], "unchanged": 0, "header_rows": [1]}, "file_name": "bills 2007 to 2009.csv", "undone_at": null, "undone_by": null}
11	2026-11-22T18:25:19.050Z	Dana Reyes	\N	11	mobility	22	insert	\N	{"id": 22, "low": null, "high": null, "author": "Dana Reyes", "factor": "0.6", "reason": "Judged in the yearly review.", "rubric": null, "batch_id": null, "review_by": "2010-01-15", "account_id": 1, "decided_on": "2008-12-15"}
12	2026-11-22T18:25:19.126Z	Dana Reyes	\N	12	mobility	23	insert	\N	{"id": 23, "low": "0.50", "high": "0.70", "author": "Dana Reyes", "factor": "0.6", "reason": "Leases its hall; a sister plant two states away runs below capacity.", "rubric": null, "batch_id": null, "review_by": "2011-01-15", "account_id": 1, "decided_on": "2010-01-15"}
13	2026-11-22T18:25:19.179Z	Dana Reyes	\N	13	mobility	24	insert	\N	{"id": 24, "low": null, "high": null, "author": "Dana Reyes", "factor": "0.4", "reason": "Judged in the yearly review.", "rubric": null, "batch_id": null, "review_by": "2010-01-15", "account_id": 2, "decided_on": "2008-12-15"}
14	2026-11-22T18:25:19.261Z	Dana Reyes	\N	14	mobility	25	insert	\N	{"id": 25, "low": "0.40", "high": "0.60", "author": "Dana Reyes", "factor": "0.5", "reason": "The mall's owner compares utilities when leases end.", "rubric": null, "batch_id": null, "review_by": "2011-01-15", "account_id": 2, "decided_on": "2010-01-15"}
15	2026-11-22T18:25:19.335Z	Dana Reyes	\N	15	mobility	26	insert	\N	{"id": 26, "low": null, "high": null, "author": "Dana Reyes", "factor": "0.5", "reason": "Judged in the yearly review.", "rubric": null, "batch_id": null, "review_by": "2010-01-15", "account_id": 3, "decided_on": "2008-12-15"}
16	2026-11-22T18:25:19.380Z	Dana Reyes	\N	16	mobility	27	insert	\N	{"id": 27, "low": "0.40", "high": "0.60", "author": "Dana Reyes", "factor": "0.5", "reason": "Judged with its representative in the yearly review.", "rubric": null, "batch_id": null, "review_by": "2011-01-15", "account_id": 3, "decided_on": "2010-01-15"}
17	2026-11-22T18:25:19.448Z	Dana Reyes	\N	17	mobility	28	insert	\N	{"id": 28, "low": null, "high": null, "author": "Dana Reyes", "factor": "0.6", "reason": "Judged in the yearly review.", "rubric": null, "batch_id": null, "review_by": "2010-01-15", "account_id": 4, "decided_on": "2008-12-15"}
18	2026-11-22T18:25:19.539Z	Dana Reyes	\N	18	mobility	29	insert	\N	{"id": 29, "low": "0.40", "high": "0.60", "author": "Dana Reyes", "factor": "0.5", "reason": "Judged with its representative in the yearly review.", "rubric": null, "batch_id": null, "review_by": "2010-01-31", "account_id": 4, "decided_on": "2010-01-15"}
19	2026-11-22T18:25:19.608Z	Dana Reyes	\N	19	mobility	30	insert	\N	{"id": 30, "low": null, "high": null, "author": "Dana Reyes", "factor": "0.25", "reason": "Judged in the yearly review.", "rubric": null, "batch_id": null, "review_by": "2010-01-15", "account_id": 5, "decided_on": "2008-12-15"}
20	2026-11-22T18:25:19.695Z	Dana Reyes	\N	20	mobility	31	insert	\N	{"id": 31, "low": "0.15", "high": "0.35", "author": "Dana Reyes", "factor": "0.25", "reason": "Owns its campus; only the outpatient wing could move.", "rubric": null, "batch_id": null, "review_by": "2011-01-15", "account_id": 5, "decided_on": "2010-01-15"}
21	2026-11-22T18:25:19.748Z	Dana Reyes	\N	21	mobility	32	insert	\N	{"id": 32, "low": null, "high": null, "author": "Dana Reyes", "factor": "0.5", "reason": "Judged in the yearly review.", "rubric": null, "batch_id": null, "review_by": "2010-01-15", "account_id": 6, "decided_on": "2008-12-15"}
22	2026-11-22T18:25:19.805Z	Dana Reyes	\N	22	mobility	33	insert	\N	{"id": 33, "low": "0.40", "high": "0.60", "author": "Dana Reyes", "factor": "0.5", "reason": "Judged with its representative in the yearly review.", "rubric": null, "batch_id": null, "review_by": "2011-01-15", "account_id": 6, "decided_on": "2010-01-15"}
23	2026-11-22T18:25:19.900Z	Dana Reyes	\N	23	mobility	34	insert	\N	{"id": 34, "low": null, "high": null, "author": "Dana Reyes", "factor": "0.35", "reason": "Judged in the yearly review.", "rubric": null, "batch_id": null, "review_by": "2010-01-15", "account_id": 7, "decided_on": "2008-12-15"}
24	2026-11-22T18:25:19.955Z	Dana Reyes	\N	24	mobility	35	insert	\N	{"id": 35, "low": "0.20", "high": "0.40", "author": "Dana Reyes", "factor": "0.3", "reason": "Judged with its representative in the yearly review.", "rubric": null, "batch_id": null, "review_by": "2011-01-15", "account_id": 7, "decided_on": "2010-01-15"}
25	2026-11-22T18:25:20.027Z	Dana Reyes	\N	25	mobility	36	insert	\N	{"id": 36, "low": null, "high": null, "author": "Dana Reyes", "factor": "0.27", "reason": "Judged in the yearly review.", "rubric": null, "batch_id": null, "review_by": "2010-01-15", "account_id": 8, "decided_on": "2008-12-15"}
26	2026-11-22T18:25:20.094Z	Dana Reyes	\N	26	mobility	37	insert	\N	{"id": 37, "low": "0.17", "high": "0.37", "author": "Dana Reyes", "factor": "0.27", "reason": "Judged with its representative in the yearly review.", "rubric": null, "batch_id": null, "review_by": "2011-01-15", "account_id": 8, "decided_on": "2010-01-15"}
27	2026-11-22T18:25:20.163Z	Dana Reyes	\N	27	mobility	38	insert	\N	{"id": 38, "low": null, "high": null, "author": "Dana Reyes", "factor": "0.3", "reason": "Judged in the yearly review.", "rubric": null, "batch_id": null, "review_by": "2010-01-15", "account_id": 9, "decided_on": "2008-12-15"}
28	2026-11-22T18:25:20.198Z	Dana Reyes	\N	28	mobility	39	insert	\N	{"id": 39, "low": "0.20", "high": "0.40", "author": "Dana Reyes", "factor": "0.3", "reason": "Judged with its representative in the yearly review.", "rubric": null, "batch_id": null, "review_by": "2010-01-31", "account_id": 9, "decided_on": "2010-01-15"}
29	2026-11-22T18:25:20.272Z	Dana Reyes	\N	29	mobility	40	insert	\N	{"id": 40, "low": null, "high": null, "author": "Dana Reyes", "factor": "0.4", "reason": "Judged in the yearly review.", "rubric": null, "batch_id": null, "review_by": "2010-01-15", "account_id": 10, "decided_on": "2008-12-15"}
30	2026-11-22T18:25:20.296Z	Dana Reyes	\N	30	mobility	41	insert	\N	{"id": 41, "low": "0.30", "high": "0.50", "author": "Dana Reyes", "factor": "0.4", "reason": "Judged with its representative in the yearly review.", "rubric": null, "batch_id": null, "review_by": "2011-01-15", "account_id": 10, "decided_on": "2010-01-15"}
31	2026-11-22T18:25:20.379Z	Dana Reyes	\N	31	mobility	42	insert	\N	{"id": 42, "low": null, "high": null, "author": "Dana Reyes", "factor": "0.15", "reason": "Judged in the yearly review.", "rubric": null, "batch_id": null, "review_by": "2010-01-15", "account_id": 11, "decided_on": "2008-12-15"}
32	2026-11-22T18:25:20.415Z	Dana Reyes	\N	32	mobility	43	insert	\N	{"id": 43, "low": "0.10", "high": "0.12", "author": "Dana Reyes", "factor": "0.11", "reason": "Judged with its representative in the yearly review.", "rubric": null, "batch_id": null, "review_by": "2011-01-15", "account_id": 11, "decided_on": "2010-01-15"}
33	2026-11-22T18:25:20.470Z	Dana Reyes	\N	33	mobility	44	insert	\N	{"id": 44, "low": null, "high": null, "author": "Dana Reyes", "factor": "0.3", "reason": "Judged in the yearly review.", "rubric": null, "batch_id": null, "review_by": "2010-01-15", "account_id": 12, "decided_on": "2008-12-15"}
34	2026-11-22T18:25:20.503Z	Dana Reyes	\N	34	mobility	45	insert	\N	{"id": 45, "low": "0.20", "high": "0.40", "author": "Dana Reyes", "factor": "0.3", "reason": "Judged with its representative in the yearly review.", "rubric": null, "batch_id": null, "review_by": "2011-01-15", "account_id": 12, "decided_on": "2010-01-15"}
35	2026-11-22T18:25:20.545Z	Dana Reyes	\N	35	mobility	46	insert	\N	{"id": 46, "low": null, "high": null, "author": "Dana Reyes", "factor": "0.2", "reason": "Judged in the yearly review.", "rubric": null, "batch_id": null, "review_by": "2010-01-15", "account_id": 13, "decided_on": "2008-12-15"}
36	2026-11-22T18:25:20.603Z	Dana Reyes	\N	36	mobility	47	insert	\N	{"id": 47, "low": "0.10", "high": "0.30", "author": "Dana Reyes", "factor": "0.2", "reason": "Judged with its representative in the yearly review.", "rubric": null, "batch_id": null, "review_by": "2011-01-15", "account_id": 13, "decided_on": "2010-01-15"}
37	2026-11-22T18:25:20.656Z	Dana Reyes	\N	37	mobility	48	insert	\N	{"id": 48, "low": null, "high": null, "author": "Dana Reyes", "factor": "0.5", "reason": "Judged in the yearly review.", "rubric": null, "batch_id": null, "review_by": "2010-01-15", "account_id": 14, "decided_on": "2008-12-15"}
38	2026-11-22T18:25:20.703Z	Dana Reyes	\N	38	mobility	49	insert	\N	{"id": 49, "low": "0.40", "high": "0.60", "author": "Dana Reyes", "factor": "0.5", "reason": "Judged with its representative in the yearly review.", "rubric": null, "batch_id": null, "review_by": "2010-01-31", "account_id": 14, "decided_on": "2010-01-15"}
39	2026-11-22T18:25:20.738Z	Dana Reyes	\N	39	mobility	50	insert	\N	{"id": 50, "low": null, "high": null, "author": "Dana Reyes", "factor": "0.15", "reason": "Judged in the yearly review.", "rubric": null, "batch_id": null, "review_by": "2010-01-15", "account_id": 15, "decided_on": "2008-12-15"}
40	2026-11-22T18:25:20.764Z	Dana Reyes	\N	40	mobility	51	insert	\N	{"id": 51, "low": "0.14", "high": "0.16", "author": "Dana Reyes", "factor": "0.15", "reason": "Judged with its representative in the yearly review.", "rubric": null, "batch_id": null, "review_by": "2011-01-15", "account_id": 15, "decided_on": "2010-01-15"}
41	2026-11-22T18:25:20.807Z	Dana Reyes	\N	41	mobility	52	insert	\N	{"id": 52, "low": null, "high": null, "author": "Dana Reyes", "factor": "0.21", "reason": "Judged in the yearly review.", "rubric": null, "batch_id": null, "review_by": "2010-01-15", "account_id": 16, "decided_on": "2008-12-15"}
42	2026-11-22T18:25:20.824Z	Dana Reyes	\N	42	mobility	53	insert	\N	{"id": 53, "low": "0.11", "high": "0.31", "author": "Dana Reyes", "factor": "0.21", "reason": "Judged with its representative in the yearly review.", "rubric": null, "batch_id": null, "review_by": "2011-01-15", "account_id": 16, "decided_on": "2010-01-15"}
43	2026-11-22T18:25:20.869Z	Dana Reyes	\N	43	mobility	54	insert	\N	{"id": 54, "low": null, "high": null, "author": "Dana Reyes", "factor": "0.15", "reason": "Judged in the yearly review.", "rubric": null, "batch_id": null, "review_by": "2010-01-15", "account_id": 17, "decided_on": "2008-12-15"}
44	2026-11-22T18:25:20.927Z	Dana Reyes	\N	44	mobility	55	insert	\N	{"id": 55, "low": "0.14", "high": "0.16", "author": "Dana Reyes", "factor": "0.15", "reason": "Judged with its representative in the yearly review.", "rubric": null, "batch_id": null, "review_by": "2010-01-31", "account_id": 17, "decided_on": "2010-01-15"}
45	2026-11-22T18:25:21.007Z	Dana Reyes	\N	45	mobility	56	insert	\N	{"id": 56, "low": null, "high": null, "author": "Dana Reyes", "factor": "0.1", "reason": "Judged in the yearly review.", "rubric": null, "batch_id": null, "review_by": "2010-01-15", "account_id": 18, "decided_on": "2008-12-15"}
46	2026-11-22T18:25:21.064Z	Dana Reyes	\N	46	mobility	57	insert	\N	{"id": 57, "low": "0.09", "high": "0.11", "author": "Dana Reyes", "factor": "0.1", "reason": "Judged with its representative in the yearly review.", "rubric": null, "batch_id": null, "review_by": "2011-01-15", "account_id": 18, "decided_on": "2010-01-15"}
47	2026-11-22T18:25:21.112Z	Dana Reyes	\N	47	mobility	58	insert	\N	{"id": 58, "low": null, "high": null, "author": "Dana Reyes", "factor": "0.01", "reason": "Judged in the yearly review.", "rubric": null, "batch_id": null, "review_by": "2010-01-15", "account_id": 19, "decided_on": "2008-12-15"}
48	2026-11-22T18:25:21.177Z	Dana Reyes	\N	48	mobility	59	insert	\N	{"id": 59, "low": "0.00", "high": "0.02", "author": "Dana Reyes", "factor": "0.01", "reason": "Bound to its campus by law.", "rubric": null, "batch_id": null, "review_by": "2011-01-15", "account_id": 19, "decided_on": "2010-01-15"}
49	2026-11-22T18:25:21.223Z	Dana Reyes	\N	49	mobility	60	insert	\N	{"id": 60, "low": null, "high": null, "author": "Dana Reyes", "factor": "0.01", "reason": "Judged in the yearly review.", "rubric": null, "batch_id": null, "review_by": "2010-01-15", "account_id": 20, "decided_on": "2008-12-15"}
50	2026-11-22T18:25:21.308Z	Dana Reyes	\N	50	mobility	61	insert	\N	{"id": 61, "low": "0.00", "high": "0.02", "author": "Dana Reyes", "factor": "0.01", "reason": "Judged with its representative in the yearly review.", "rubric": null, "batch_id": null, "review_by": "2011-01-15", "account_id": 20, "decided_on": "2010-01-15"}
51	2026-11-22T18:25:21.393Z	Dana Reyes	\N	51	mobility	62	insert	\N	{"id": 62, "low": null, "high": null, "author": "Dana Reyes", "factor": "0.4", "reason": "Judged in the yearly review.", "rubric": null, "batch_id": null, "review_by": "2010-01-15", "account_id": 21, "decided_on": "2008-12-15"}
52	2026-11-22T18:25:21.420Z	Dana Reyes	\N	52	mobility	63	insert	\N	{"id": 63, "low": "0.30", "high": "0.50", "author": "Dana Reyes", "factor": "0.4", "reason": "Judged with its representative in the yearly review.", "rubric": null, "batch_id": null, "review_by": "2011-01-15", "account_id": 21, "decided_on": "2010-01-15"}
53	2026-11-22T18:25:21.440Z	Dana Reyes	\N	53	scenario	1	insert	\N	{"id": 1, "name": "Harbor Foundry leaves", "note": "Its sister plant runs below capacity.", "author": "Dana Reyes", "voided": false, "changes": {"gone": [1]}, "version": 1, "created_at": "2010-01-15T15:00:00.000000+00:00"}
54	2026-11-22T18:25:21.469Z	Dana Reyes	\N	54	scenario	2	insert	\N	{"id": 2, "name": "Power costs five points more", "note": "What the supplier announced for next year.", "author": "Dana Reyes", "voided": false, "changes": {"all_rate_points": "0.05"}, "version": 1, "created_at": "2010-01-15T15:00:00.000000+00:00"}
55	2026-11-22T18:25:21.551Z	Dana Reyes	\N	55	goal_node	1	insert	\N	{"id": 1, "due": null, "code": "A", "kind": "goal", "note": null, "unit": null, "owner": "Avery Cole", "place": 0, "start": null, "title": "Raise the load factor of key accounts by 3 points by the end of 2009", "status": "under way", "target": null, "voided": false, "current": null, "version": 1, "baseline": null, "batch_id": null, "parent_id": null, "current_on": null, "department": null}
56	2026-11-22T18:25:21.615Z	Dana Reyes	\N	56	goal_node	2	insert	\N	{"id": 2, "due": null, "code": "A.1", "kind": "objective", "note": null, "unit": null, "owner": null, "place": 1, "start": null, "title": "Agree on load plans with the 6 accounts of lowest load factor by June 2009", "status": "planned", "target": null, "voided": false, "current": null, "version": 1, "baseline": null, "batch_id": null, "parent_id": 1, "current_on": null, "department": null}
57	2026-11-22T18:25:21.642Z	Dana Reyes	\N	57	goal_node	3	insert	\N	{"id": 3, "due": null, "code": "A.1.1", "kind": "objective", "note": null, "unit": null, "owner": null, "place": 2, "start": null, "title": "Show 6 plant managers their 12 months of load by March 2009", "status": "planned", "target": null, "voided": false, "current": null, "version": 1, "baseline": null, "batch_id": null, "parent_id": 2, "current_on": null, "department": null}
58	2026-11-22T18:25:21.668Z	Dana Reyes	\N	58	goal_node	4	insert	\N	{"id": 4, "due": "2009-06-30", "code": "A.1.1.a", "kind": "measure", "note": null, "unit": "reviews", "owner": "Avery Cole", "place": 3, "start": null, "title": "Load reviews held", "status": "under way", "target": "6", "voided": false, "current": "4", "version": 1, "baseline": "0", "batch_id": null, "parent_id": 3, "current_on": null, "department": null}
59	2026-11-22T18:25:21.722Z	Dana Reyes	\N	59	goal_node	5	insert	\N	{"id": 5, "due": null, "code": "B", "kind": "goal", "note": null, "unit": null, "owner": "Dana Reyes", "place": 4, "start": null, "title": "Keep all 21 key accounts through 2009, with a mean mobility factor of 0.3 or less", "status": "under way", "target": null, "voided": false, "current": null, "version": 1, "baseline": null, "batch_id": null, "parent_id": null, "current_on": null, "department": null}
60	2026-11-22T18:25:21.792Z	Dana Reyes	\N	60	goal_node	6	insert	\N	{"id": 6, "due": null, "code": "B.1", "kind": "objective", "note": null, "unit": null, "owner": null, "place": 5, "start": null, "title": "Know at least 2 decision-makers at each key account by June 2009", "status": "planned", "target": null, "voided": false, "current": null, "version": 1, "baseline": null, "batch_id": null, "parent_id": 5, "current_on": null, "department": null}
61	2026-11-22T18:25:21.851Z	Dana Reyes	\N	61	goal_node	7	insert	\N	{"id": 7, "due": null, "code": "B.1.1", "kind": "objective", "note": null, "unit": null, "owner": null, "place": 6, "start": null, "title": "Hold 2 planning meetings with each of 15 accounts by October 2009", "status": "planned", "target": null, "voided": false, "current": null, "version": 1, "baseline": null, "batch_id": null, "parent_id": 6, "current_on": null, "department": null}
62	2026-11-22T18:25:21.884Z	Dana Reyes	\N	62	goal_node	8	insert	\N	{"id": 8, "due": "2009-10-31", "code": "B.1.1.a", "kind": "measure", "note": null, "unit": "meetings", "owner": "Jordan Blake", "place": 7, "start": null, "title": "Planning meetings held", "status": "under way", "target": "30", "voided": false, "current": "17", "version": 1, "baseline": "0", "batch_id": null, "parent_id": 7, "current_on": null, "department": null}
63	2026-11-22T18:25:21.927Z	Dana Reyes	\N	63	goal_node	9	insert	\N	{"id": 9, "due": null, "code": "C", "kind": "goal", "note": null, "unit": null, "owner": "Dana Reyes", "place": 8, "start": null, "title": "Win 4 expansions worth 6 MW of new load by the end of 2009", "status": "under way", "target": null, "voided": false, "current": null, "version": 1, "baseline": null, "batch_id": null, "parent_id": null, "current_on": null, "department": null}
64	2026-11-22T18:25:21.956Z	Dana Reyes	\N	64	goal_node	10	insert	\N	{"id": 10, "due": null, "code": "C.1", "kind": "objective", "note": null, "unit": null, "owner": null, "place": 9, "start": null, "title": "Make 10 energy plans with large accounts by September 2009", "status": "planned", "target": null, "voided": false, "current": null, "version": 1, "baseline": null, "batch_id": null, "parent_id": 9, "current_on": null, "department": null}
65	2026-11-22T18:25:22.027Z	Dana Reyes	\N	65	goal_node	11	insert	\N	{"id": 11, "due": null, "code": "C.1.1", "kind": "objective", "note": null, "unit": null, "owner": null, "place": 10, "start": null, "title": "Finish 10 outside engineering studies by August 2009", "status": "planned", "target": null, "voided": false, "current": null, "version": 1, "baseline": null, "batch_id": null, "parent_id": 10, "current_on": null, "department": null}
66	2026-11-22T18:25:22.080Z	Dana Reyes	\N	66	goal_node	12	insert	\N	{"id": 12, "due": "2009-08-31", "code": "C.1.1.a", "kind": "measure", "note": null, "unit": "studies", "owner": "Avery Cole", "place": 11, "start": null, "title": "Studies delivered", "status": "under way", "target": "10", "voided": false, "current": "6", "version": 1, "baseline": "0", "batch_id": null, "parent_id": 11, "current_on": null, "department": null}
67	2026-11-22T18:25:22.146Z	Dana Reyes	\N	67	goal_node	13	insert	\N	{"id": 13, "due": "2009-12-31", "code": "C.1.1.b", "kind": "measure", "note": null, "unit": "MW", "owner": "Dana Reyes", "place": 12, "start": null, "title": "New load agreed", "status": "under way", "target": "6", "voided": false, "current": "2.5", "version": 1, "baseline": "0", "batch_id": null, "parent_id": 11, "current_on": null, "department": null}
68	2026-11-22T18:25:22.195Z	Dana Reyes	\N	68	goal_node	14	insert	\N	{"id": 14, "due": null, "code": "D", "kind": "goal", "note": null, "unit": null, "owner": "Jordan Blake", "place": 13, "start": null, "title": "Answer every key account within 4 hours, in 95 % of requests by 2009", "status": "under way", "target": null, "voided": false, "current": null, "version": 1, "baseline": null, "batch_id": null, "parent_id": null, "current_on": null, "department": null}
69	2026-11-22T18:25:22.259Z	Dana Reyes	\N	69	goal_node	15	insert	\N	{"id": 15, "due": null, "code": "D.1", "kind": "objective", "note": null, "unit": null, "owner": null, "place": 14, "start": null, "title": "Meet each key account in person at least 4 times by December 2009", "status": "planned", "target": null, "voided": false, "current": null, "version": 1, "baseline": null, "batch_id": null, "parent_id": 14, "current_on": null, "department": null}
70	2026-11-22T18:25:22.320Z	Dana Reyes	\N	70	goal_node	16	insert	\N	{"id": 16, "due": null, "code": "D.1.1", "kind": "objective", "note": null, "unit": null, "owner": null, "place": 15, "start": null, "title": "Train 2 representatives in rates and power quality by May 2009", "status": "planned", "target": null, "voided": false, "current": null, "version": 1, "baseline": null, "batch_id": null, "parent_id": 15, "current_on": null, "department": null}
71	2026-11-22T18:25:22.414Z	Dana Reyes	\N	71	goal_node	17	insert	\N	{"id": 17, "due": "2009-05-31", "code": "D.1.1.a", "kind": "measure", "note": null, "unit": "people", "owner": null, "place": 16, "start": null, "title": "Trainings finished", "status": "done", "target": "2", "voided": false, "current": "2", "version": 1, "baseline": "0", "batch_id": null, "parent_id": 16, "current_on": null, "department": null}
72	2026-11-22T18:25:22.499Z	Dana Reyes	\N	72	goal_node	18	insert	\N	{"id": 18, "due": null, "code": "D.1.2", "kind": "objective", "note": null, "unit": null, "owner": null, "place": 17, "start": null, "title": "Visit each of 21 accounts each quarter through 2009", "status": "planned", "target": null, "voided": false, "current": null, "version": 1, "baseline": null, "batch_id": null, "parent_id": 15, "current_on": null, "department": null}
73	2026-11-22T18:25:22.606Z	Dana Reyes	\N	73	goal_node	19	insert	\N	{"id": 19, "due": "2009-12-31", "code": "D.1.2.a", "kind": "measure", "note": null, "unit": "visits", "owner": "Jordan Blake", "place": 18, "start": null, "title": "Visits", "status": "under way", "target": "84", "voided": false, "current": "41", "version": 1, "baseline": "0", "batch_id": null, "parent_id": 18, "current_on": null, "department": null}
74	2026-11-22T18:25:22.634Z	Dana Reyes	\N	74	goal_node	20	insert	\N	{"id": 20, "due": null, "code": "E", "kind": "goal", "note": null, "unit": null, "owner": null, "place": 19, "start": null, "title": "Strengthen relationship with key accounts", "status": "planned", "target": null, "voided": false, "current": null, "version": 1, "baseline": null, "batch_id": null, "parent_id": null, "current_on": null, "department": null}
235	2026-11-22T18:25:26.488Z	Dana Reyes	\N	121	actual	12	insert	\N	{"id": 12, "day": "2009-03-07", "voided": false, "version": 1, "batch_id": null, "line_key": null, "record_id": null, "occurrence": 1, "program_id": 1, "description": "Business meals", "fiscal_year": 2009, "account_code": "02-24", "amount_cents": 12666}
75	2026-11-22T18:25:22.696Z	Dana Reyes	\N	75	goal_node	21	insert	\N	{"id": 21, "due": null, "code": "F", "kind": "goal", "note": null, "unit": null, "owner": "Dana Reyes", "place": 20, "start": null, "title": "Bring 80 % of key accounts to a round table by November 2009", "status": "under way", "target": null, "voided": false, "current": null, "version": 1, "baseline": null, "batch_id": null, "parent_id": null, "current_on": null, "department": null}
76	2026-11-22T18:25:22.740Z	Dana Reyes	\N	76	goal_node	22	insert	\N	{"id": 22, "due": null, "code": "F.1", "kind": "objective", "note": null, "unit": null, "owner": null, "place": 21, "start": null, "title": "Hold 5 round tables with 12 accounts each by October 2009", "status": "planned", "target": null, "voided": false, "current": null, "version": 1, "baseline": null, "batch_id": null, "parent_id": 21, "current_on": null, "department": null}
77	2026-11-22T18:25:22.771Z	Dana Reyes	\N	77	goal_node	23	insert	\N	{"id": 23, "due": null, "code": "F.1.1", "kind": "objective", "note": null, "unit": null, "owner": null, "place": 22, "start": null, "title": "Publish 5 newsletters for key accounts by December 2009", "status": "planned", "target": null, "voided": false, "current": null, "version": 1, "baseline": null, "batch_id": null, "parent_id": 22, "current_on": null, "department": null}
78	2026-11-22T18:25:22.789Z	Dana Reyes	\N	78	goal_node	24	insert	\N	{"id": 24, "due": "2009-11-30", "code": "F.1.1.a", "kind": "measure", "note": null, "unit": "%", "owner": "Dana Reyes", "place": 23, "start": null, "title": "Accounts that came", "status": "under way", "target": "80", "voided": false, "current": "62", "version": 1, "baseline": "40", "batch_id": null, "parent_id": 23, "current_on": null, "department": null}
79	2026-11-22T18:25:22.804Z	Dana Reyes	\N	79	goal_node	25	insert	\N	{"id": 25, "due": null, "code": "G", "kind": "goal", "note": null, "unit": null, "owner": "Sam Porter", "place": 24, "start": null, "title": "The engineering department will respond to a key account's request within one working day", "status": "planned", "target": null, "voided": false, "current": null, "version": 1, "baseline": null, "batch_id": null, "parent_id": null, "current_on": null, "department": "Engineering"}
80	2026-11-22T18:25:22.848Z	Dana Reyes	\N	80	goal_node	26	insert	\N	{"id": 26, "due": "2009-12-31", "code": "G.1", "kind": "measure", "note": null, "unit": "%", "owner": null, "place": 25, "start": null, "title": "Requests answered within a day", "status": "under way", "target": "95", "voided": false, "current": "88", "version": 1, "baseline": "70", "batch_id": null, "parent_id": 25, "current_on": null, "department": null}
81	2026-11-22T18:25:22.869Z	Dana Reyes	\N	81	goal_node	27	insert	\N	{"id": 27, "due": null, "code": "H", "kind": "goal", "note": null, "unit": null, "owner": "Lee Tanaka", "place": 26, "start": null, "title": "All key account bills are reviewed before mailing, with a target of 99 % correct", "status": "planned", "target": null, "voided": false, "current": null, "version": 1, "baseline": null, "batch_id": null, "parent_id": null, "current_on": null, "department": "Billing"}
82	2026-11-22T18:25:22.906Z	Dana Reyes	\N	82	goal_node	28	insert	\N	{"id": 28, "due": "2009-12-31", "code": "H.1", "kind": "measure", "note": null, "unit": "%", "owner": null, "place": 27, "start": null, "title": "Bills that went out correct", "status": "under way", "target": "99", "voided": false, "current": "98.4", "version": 1, "baseline": "96", "batch_id": null, "parent_id": 27, "current_on": null, "department": null}
83	2026-11-22T18:25:22.962Z	Dana Reyes	\N	83	program	1	insert	\N	{"id": 1, "name": "Key accounts", "place": 0, "voided": false, "version": 1, "batch_id": null, "customers": 21}
84	2026-11-22T18:25:23.020Z	Dana Reyes	\N	84	budget	1	insert	\N	{"id": 1, "title": null, "number": 1, "status": "draft", "voided": false, "version": 1, "batch_id": null, "created_at": "2026-11-22T18:25:23.018658+00:00", "created_by": "Dana Reyes", "program_id": 1, "based_on_id": null, "fiscal_year": 2008}
85	2026-11-22T18:25:23.098Z	Dana Reyes	\N	85	budget_line	1	insert	\N	{"id": 1, "key": "02-11", "note": null, "place": 0, "serves": [], "voided": false, "version": 1, "batch_id": null, "category": "SUPPLIES", "quantity": null, "budget_id": 1, "parent_key": null, "description": "Office supplies", "account_code": "02-11", "amount_cents": 36000, "unit_cost_cents": null}
86	2026-11-22T18:25:23.122Z	Dana Reyes	\N	85	budget_line	2	insert	\N	{"id": 2, "key": "02-14", "note": null, "place": 1, "serves": [], "voided": false, "version": 1, "batch_id": null, "category": "SUPPLIES", "quantity": null, "budget_id": 1, "parent_key": null, "description": "Books and periodicals", "account_code": "02-14", "amount_cents": 9000, "unit_cost_cents": null}
87	2026-11-22T18:25:23.144Z	Dana Reyes	\N	85	budget_line	3	insert	\N	{"id": 3, "key": "02-15", "note": null, "place": 2, "serves": [], "voided": false, "version": 1, "batch_id": null, "category": "SUPPLIES", "quantity": null, "budget_id": 1, "parent_key": null, "description": "Computer supplies and software", "account_code": "02-15", "amount_cents": 45000, "unit_cost_cents": null}
88	2026-11-22T18:25:23.156Z	Dana Reyes	\N	85	budget_line	4	insert	\N	{"id": 4, "key": "02-22", "note": null, "place": 3, "serves": [{"code": "F.1", "count": "5", "weight": null}], "voided": false, "version": 1, "batch_id": null, "category": "SUPPLIES", "quantity": null, "budget_id": 1, "parent_key": null, "description": "Food, round tables", "account_code": "02-22", "amount_cents": 54000, "unit_cost_cents": null}
89	2026-11-22T18:25:23.176Z	Dana Reyes	\N	85	budget_line	5	insert	\N	{"id": 5, "key": "02-24", "note": null, "place": 4, "serves": [{"code": "D.1.2", "count": "21", "weight": null}, {"code": "B.1.1", "count": "15", "weight": null}], "voided": false, "version": 1, "batch_id": null, "category": "SUPPLIES", "quantity": null, "budget_id": 1, "parent_key": null, "description": "Food, business meals", "account_code": "02-24", "amount_cents": 108000, "unit_cost_cents": null}
90	2026-11-22T18:25:23.196Z	Dana Reyes	\N	85	budget_line	6	insert	\N	{"id": 6, "key": "02-25", "note": null, "place": 5, "serves": [{"code": "D.1.1", "count": "2", "weight": null}], "voided": false, "version": 1, "batch_id": null, "category": "SUPPLIES", "quantity": null, "budget_id": 1, "parent_key": null, "description": "Food, staff meetings", "account_code": "02-25", "amount_cents": 27000, "unit_cost_cents": null}
91	2026-11-22T18:25:23.223Z	Dana Reyes	\N	85	budget_line	7	insert	\N	{"id": 7, "key": "02-26", "note": null, "place": 6, "serves": [{"code": "D.1.2", "count": "1", "weight": null}, {"code": "B.1.1", "count": "1", "weight": null}], "voided": false, "version": 1, "batch_id": null, "category": "SUPPLIES", "quantity": null, "budget_id": 1, "parent_key": null, "description": "Clothing", "account_code": "02-26", "amount_cents": 90000, "unit_cost_cents": null}
92	2026-11-22T18:25:23.245Z	Dana Reyes	\N	85	budget_line	8	insert	\N	{"id": 8, "key": "02-32", "note": null, "place": 7, "serves": [{"code": "D.1.2", "count": "21", "weight": null}], "voided": false, "version": 1, "batch_id": null, "category": "SUPPLIES", "quantity": null, "budget_id": 1, "parent_key": null, "description": "Parts and supplies", "account_code": "02-32", "amount_cents": 571000, "unit_cost_cents": null}
93	2026-11-22T18:25:23.276Z	Dana Reyes	\N	85	budget_line	9	insert	\N	{"id": 9, "key": "02-33", "note": null, "place": 8, "serves": [], "voided": false, "version": 1, "batch_id": null, "category": "SUPPLIES", "quantity": null, "budget_id": 1, "parent_key": null, "description": "Tools and equipment under $500 each", "account_code": "02-33", "amount_cents": null, "unit_cost_cents": null}
94	2026-11-22T18:25:23.288Z	Dana Reyes	\N	85	budget_line	10	insert	\N	{"id": 10, "key": "03-11", "note": null, "place": 9, "serves": [], "voided": false, "version": 1, "batch_id": null, "category": "PURCHASED SERVICES", "quantity": null, "budget_id": 1, "parent_key": null, "description": "Postage", "account_code": "03-11", "amount_cents": 9000, "unit_cost_cents": null}
95	2026-11-22T18:25:23.307Z	Dana Reyes	\N	85	budget_line	11	insert	\N	{"id": 11, "key": "03-18", "note": null, "place": 10, "serves": [], "voided": false, "version": 1, "batch_id": null, "category": "PURCHASED SERVICES", "quantity": null, "budget_id": 1, "parent_key": null, "description": "Communication service", "account_code": "03-18", "amount_cents": 4000, "unit_cost_cents": null}
96	2026-11-22T18:25:23.327Z	Dana Reyes	\N	85	budget_line	12	insert	\N	{"id": 12, "key": "03-21", "note": null, "place": 11, "serves": [{"code": "F.1.1", "count": "5", "weight": null}], "voided": false, "version": 1, "batch_id": null, "category": "PURCHASED SERVICES", "quantity": null, "budget_id": 1, "parent_key": null, "description": "Printing", "account_code": "03-21", "amount_cents": 225000, "unit_cost_cents": null}
97	2026-11-22T18:25:23.354Z	Dana Reyes	\N	85	budget_line	13	insert	\N	{"id": 13, "key": "03-33", "note": null, "place": 12, "serves": [], "voided": false, "version": 1, "batch_id": null, "category": "PURCHASED SERVICES", "quantity": null, "budget_id": 1, "parent_key": null, "description": "Subscriptions", "account_code": "03-33", "amount_cents": 45000, "unit_cost_cents": null}
98	2026-11-22T18:25:23.368Z	Dana Reyes	\N	85	budget_line	14	insert	\N	{"id": 14, "key": "03-37", "note": null, "place": 13, "serves": [{"code": "F.1", "count": "5", "weight": null}], "voided": false, "version": 1, "batch_id": null, "category": "PURCHASED SERVICES", "quantity": null, "budget_id": 1, "parent_key": null, "description": "Advertising", "account_code": "03-37", "amount_cents": 90000, "unit_cost_cents": null}
99	2026-11-22T18:25:23.390Z	Dana Reyes	\N	85	budget_line	15	insert	\N	{"id": 15, "key": "03-41", "note": null, "place": 14, "serves": [{"code": "D.1.1", "count": "2", "weight": null}], "voided": false, "version": 1, "batch_id": null, "category": "PURCHASED SERVICES", "quantity": null, "budget_id": 1, "parent_key": null, "description": "Training and conferences", "account_code": "03-41", "amount_cents": null, "unit_cost_cents": null}
100	2026-11-22T18:25:23.411Z	Dana Reyes	\N	85	budget_line	16	insert	\N	{"id": 16, "key": "03-45", "note": null, "place": 15, "serves": [], "voided": false, "version": 1, "batch_id": null, "category": "PURCHASED SERVICES", "quantity": null, "budget_id": 1, "parent_key": null, "description": "Telephone", "account_code": "03-45", "amount_cents": 180000, "unit_cost_cents": null}
101	2026-11-22T18:25:23.419Z	Dana Reyes	\N	85	budget_line	17	insert	\N	{"id": 17, "key": "03-50", "note": null, "place": 16, "serves": [{"code": "C.1.1", "count": "1", "weight": "0.7"}, {"code": "A.1.1", "count": "1", "weight": "0.3"}], "voided": false, "version": 1, "batch_id": null, "category": "PURCHASED SERVICES", "quantity": null, "budget_id": 1, "parent_key": null, "description": "Professional services", "account_code": "03-50", "amount_cents": 900000, "unit_cost_cents": null}
102	2026-11-22T18:25:23.444Z	Dana Reyes	\N	85	budget_line	18	insert	\N	{"id": 18, "key": "03-65", "note": null, "place": 17, "serves": [{"code": "D.1.2", "count": "21", "weight": null}], "voided": false, "version": 1, "batch_id": null, "category": "PURCHASED SERVICES", "quantity": null, "budget_id": 1, "parent_key": null, "description": "Mileage", "account_code": "03-65", "amount_cents": 36000, "unit_cost_cents": null}
103	2026-11-22T18:25:23.467Z	Dana Reyes	\N	85	budget_line	19	insert	\N	{"id": 19, "key": "03-99", "note": null, "place": 18, "serves": [{"code": "F.1", "count": "5", "weight": "0.8"}, {"code": "B.1.1", "count": "15", "weight": "0.2"}], "voided": false, "version": 1, "batch_id": null, "category": "PURCHASED SERVICES", "quantity": null, "budget_id": 1, "parent_key": null, "description": "Other services", "account_code": "03-99", "amount_cents": 2484000, "unit_cost_cents": null}
104	2026-11-22T18:25:23.475Z	Dana Reyes	\N	85	budget_line	20	insert	\N	{"id": 20, "key": "05-39", "note": null, "place": 19, "serves": [], "voided": false, "version": 1, "batch_id": null, "category": "FIXED CHARGES", "quantity": null, "budget_id": 1, "parent_key": null, "description": "Equipment rental", "account_code": "05-39", "amount_cents": null, "unit_cost_cents": null}
105	2026-11-22T18:25:23.528Z	Dana Reyes	\N	86	budget	1	update	{"id": 1, "title": null, "number": 1, "status": "draft", "voided": false, "version": 1, "batch_id": null, "created_at": "2026-11-22T18:25:23.018658+00:00", "created_by": "Dana Reyes", "program_id": 1, "based_on_id": null, "fiscal_year": 2008}	{"id": 1, "title": null, "number": 1, "status": "submitted", "voided": false, "version": 2, "batch_id": null, "created_at": "2026-11-22T18:25:23.018658+00:00", "created_by": "Dana Reyes", "program_id": 1, "based_on_id": null, "fiscal_year": 2008}
106	2026-11-22T18:25:23.539Z	Dana Reyes	\N	86	budget_event	1	insert	\N	{"at": "2026-11-22T18:25:23.534883+00:00", "id": 1, "what": "submitted", "person": "Dana Reyes", "comment": null, "budget_id": 1}
107	2026-11-22T18:25:23.599Z	Dana Reyes	\N	87	budget	1	update	{"id": 1, "title": null, "number": 1, "status": "submitted", "voided": false, "version": 2, "batch_id": null, "created_at": "2026-11-22T18:25:23.018658+00:00", "created_by": "Dana Reyes", "program_id": 1, "based_on_id": null, "fiscal_year": 2008}	{"id": 1, "title": null, "number": 1, "status": "approved", "voided": false, "version": 3, "batch_id": null, "created_at": "2026-11-22T18:25:23.018658+00:00", "created_by": "Dana Reyes", "program_id": 1, "based_on_id": null, "fiscal_year": 2008}
108	2026-11-22T18:25:23.607Z	Dana Reyes	\N	87	budget_event	2	insert	\N	{"at": "2026-11-22T18:25:23.606937+00:00", "id": 2, "what": "approved", "person": "Dana Reyes", "comment": null, "budget_id": 1}
109	2026-11-22T18:25:23.671Z	Dana Reyes	\N	88	budget	2	insert	\N	{"id": 2, "title": null, "number": 1, "status": "draft", "voided": false, "version": 1, "batch_id": null, "created_at": "2026-11-22T18:25:23.670820+00:00", "created_by": "Dana Reyes", "program_id": 1, "based_on_id": null, "fiscal_year": 2009}
110	2026-11-22T18:25:23.723Z	Dana Reyes	\N	89	budget_line	21	insert	\N	{"id": 21, "key": "02-11", "note": null, "place": 0, "serves": [], "voided": false, "version": 1, "batch_id": null, "category": "SUPPLIES", "quantity": null, "budget_id": 2, "parent_key": null, "description": "Office supplies", "account_code": "02-11", "amount_cents": 40000, "unit_cost_cents": null}
642	2026-11-22T18:25:31.587Z	Dana Reyes	\N	183	stall_mark	2	insert	\N	{"id": 2, "mark": "no", "note": "The board asks for a report each quarter", "reason": "leadership-support", "version": 1, "assessment_id": 3}
111	2026-11-22T18:25:23.737Z	Dana Reyes	\N	89	budget_line	22	insert	\N	{"id": 22, "key": "02-14", "note": null, "place": 1, "serves": [], "voided": false, "version": 1, "batch_id": null, "category": "SUPPLIES", "quantity": null, "budget_id": 2, "parent_key": null, "description": "Books and periodicals", "account_code": "02-14", "amount_cents": 10000, "unit_cost_cents": null}
112	2026-11-22T18:25:23.755Z	Dana Reyes	\N	89	budget_line	23	insert	\N	{"id": 23, "key": "02-15", "note": null, "place": 2, "serves": [], "voided": false, "version": 1, "batch_id": null, "category": "SUPPLIES", "quantity": null, "budget_id": 2, "parent_key": null, "description": "Computer supplies and software", "account_code": "02-15", "amount_cents": 50000, "unit_cost_cents": null}
113	2026-11-22T18:25:23.773Z	Dana Reyes	\N	89	budget_line	24	insert	\N	{"id": 24, "key": "02-22", "note": null, "place": 3, "serves": [{"code": "F.1", "count": "5", "weight": null}], "voided": false, "version": 1, "batch_id": null, "category": "SUPPLIES", "quantity": null, "budget_id": 2, "parent_key": null, "description": "Food, round tables", "account_code": "02-22", "amount_cents": 60000, "unit_cost_cents": null}
114	2026-11-22T18:25:23.795Z	Dana Reyes	\N	89	budget_line	25	insert	\N	{"id": 25, "key": "02-24", "note": null, "place": 4, "serves": [{"code": "D.1.2", "count": "21", "weight": null}, {"code": "B.1.1", "count": "15", "weight": null}], "voided": false, "version": 1, "batch_id": null, "category": "SUPPLIES", "quantity": null, "budget_id": 2, "parent_key": null, "description": "Food, business meals", "account_code": "02-24", "amount_cents": 120000, "unit_cost_cents": null}
115	2026-11-22T18:25:23.819Z	Dana Reyes	\N	89	budget_line	26	insert	\N	{"id": 26, "key": "02-25", "note": null, "place": 5, "serves": [{"code": "D.1.1", "count": "2", "weight": null}], "voided": false, "version": 1, "batch_id": null, "category": "SUPPLIES", "quantity": null, "budget_id": 2, "parent_key": null, "description": "Food, staff meetings", "account_code": "02-25", "amount_cents": 30000, "unit_cost_cents": null}
116	2026-11-22T18:25:23.826Z	Dana Reyes	\N	89	budget_line	27	insert	\N	{"id": 27, "key": "02-26", "note": null, "place": 6, "serves": [{"code": "D.1.2", "count": "1", "weight": null}, {"code": "B.1.1", "count": "1", "weight": null}], "voided": false, "version": 1, "batch_id": null, "category": "SUPPLIES", "quantity": null, "budget_id": 2, "parent_key": null, "description": "Clothing", "account_code": "02-26", "amount_cents": 100000, "unit_cost_cents": null}
117	2026-11-22T18:25:23.855Z	Dana Reyes	\N	89	budget_line	28	insert	\N	{"id": 28, "key": "02-32", "note": null, "place": 7, "serves": [{"code": "D.1.2", "count": "21", "weight": null}], "voided": false, "version": 1, "batch_id": null, "category": "SUPPLIES", "quantity": null, "budget_id": 2, "parent_key": null, "description": "Parts and supplies", "account_code": "02-32", "amount_cents": 635000, "unit_cost_cents": null}
118	2026-11-22T18:25:23.869Z	Dana Reyes	\N	89	budget_line	29	insert	\N	{"id": 29, "key": "02-32/1", "note": null, "place": 8, "serves": [], "voided": false, "version": 1, "batch_id": null, "category": "SUPPLIES", "quantity": null, "budget_id": 2, "parent_key": "02-32", "description": "Round tables", "account_code": null, "amount_cents": 200000, "unit_cost_cents": null}
119	2026-11-22T18:25:23.885Z	Dana Reyes	\N	89	budget_line	30	insert	\N	{"id": 30, "key": "02-32/2", "note": null, "place": 9, "serves": [], "voided": false, "version": 1, "batch_id": null, "category": "SUPPLIES", "quantity": null, "budget_id": 2, "parent_key": "02-32", "description": "Relationship building", "account_code": null, "amount_cents": 300000, "unit_cost_cents": null}
120	2026-11-22T18:25:23.903Z	Dana Reyes	\N	89	budget_line	31	insert	\N	{"id": 31, "key": "02-32/3", "note": null, "place": 10, "serves": [], "voided": false, "version": 1, "batch_id": null, "category": "SUPPLIES", "quantity": null, "budget_id": 2, "parent_key": "02-32", "description": "Newsletter", "account_code": null, "amount_cents": 100000, "unit_cost_cents": null}
121	2026-11-22T18:25:23.926Z	Dana Reyes	\N	89	budget_line	32	insert	\N	{"id": 32, "key": "02-32/4", "note": null, "place": 11, "serves": [], "voided": false, "version": 1, "batch_id": null, "category": "SUPPLIES", "quantity": null, "budget_id": 2, "parent_key": "02-32", "description": "Other", "account_code": null, "amount_cents": 35000, "unit_cost_cents": null}
122	2026-11-22T18:25:23.960Z	Dana Reyes	\N	89	budget_line	33	insert	\N	{"id": 33, "key": "02-33", "note": null, "place": 12, "serves": [], "voided": false, "version": 1, "batch_id": null, "category": "SUPPLIES", "quantity": null, "budget_id": 2, "parent_key": null, "description": "Tools and equipment under $500 each", "account_code": "02-33", "amount_cents": null, "unit_cost_cents": null}
123	2026-11-22T18:25:23.975Z	Dana Reyes	\N	89	budget_line	34	insert	\N	{"id": 34, "key": "03-11", "note": null, "place": 13, "serves": [], "voided": false, "version": 1, "batch_id": null, "category": "PURCHASED SERVICES", "quantity": null, "budget_id": 2, "parent_key": null, "description": "Postage", "account_code": "03-11", "amount_cents": 10000, "unit_cost_cents": null}
124	2026-11-22T18:25:23.988Z	Dana Reyes	\N	89	budget_line	35	insert	\N	{"id": 35, "key": "03-18", "note": null, "place": 14, "serves": [], "voided": false, "version": 1, "batch_id": null, "category": "PURCHASED SERVICES", "quantity": null, "budget_id": 2, "parent_key": null, "description": "Communication service", "account_code": "03-18", "amount_cents": 5000, "unit_cost_cents": null}
125	2026-11-22T18:25:24.008Z	Dana Reyes	\N	89	budget_line	36	insert	\N	{"id": 36, "key": "03-21", "note": null, "place": 15, "serves": [{"code": "F.1.1", "count": "5", "weight": null}], "voided": false, "version": 1, "batch_id": null, "category": "PURCHASED SERVICES", "quantity": null, "budget_id": 2, "parent_key": null, "description": "Printing", "account_code": "03-21", "amount_cents": 250000, "unit_cost_cents": null}
126	2026-11-22T18:25:24.023Z	Dana Reyes	\N	89	budget_line	37	insert	\N	{"id": 37, "key": "03-33", "note": null, "place": 16, "serves": [], "voided": false, "version": 1, "batch_id": null, "category": "PURCHASED SERVICES", "quantity": null, "budget_id": 2, "parent_key": null, "description": "Subscriptions", "account_code": "03-33", "amount_cents": 50000, "unit_cost_cents": null}
127	2026-11-22T18:25:24.042Z	Dana Reyes	\N	89	budget_line	38	insert	\N	{"id": 38, "key": "03-37", "note": null, "place": 17, "serves": [{"code": "F.1", "count": "5", "weight": null}], "voided": false, "version": 1, "batch_id": null, "category": "PURCHASED SERVICES", "quantity": null, "budget_id": 2, "parent_key": null, "description": "Advertising", "account_code": "03-37", "amount_cents": 100000, "unit_cost_cents": null}
128	2026-11-22T18:25:24.059Z	Dana Reyes	\N	89	budget_line	39	insert	\N	{"id": 39, "key": "03-41", "note": null, "place": 18, "serves": [{"code": "D.1.1", "count": "2", "weight": null}], "voided": false, "version": 1, "batch_id": null, "category": "PURCHASED SERVICES", "quantity": null, "budget_id": 2, "parent_key": null, "description": "Training and conferences", "account_code": "03-41", "amount_cents": null, "unit_cost_cents": null}
129	2026-11-22T18:25:24.090Z	Dana Reyes	\N	89	budget_line	40	insert	\N	{"id": 40, "key": "03-45", "note": null, "place": 19, "serves": [], "voided": false, "version": 1, "batch_id": null, "category": "PURCHASED SERVICES", "quantity": null, "budget_id": 2, "parent_key": null, "description": "Telephone", "account_code": "03-45", "amount_cents": 200000, "unit_cost_cents": null}
130	2026-11-22T18:25:24.122Z	Dana Reyes	\N	89	budget_line	41	insert	\N	{"id": 41, "key": "03-50", "note": null, "place": 20, "serves": [{"code": "C.1.1", "count": "1", "weight": "0.7"}, {"code": "A.1.1", "count": "1", "weight": "0.3"}], "voided": false, "version": 1, "batch_id": null, "category": "PURCHASED SERVICES", "quantity": null, "budget_id": 2, "parent_key": null, "description": "Professional services", "account_code": "03-50", "amount_cents": 1000000, "unit_cost_cents": null}
131	2026-11-22T18:25:24.148Z	Dana Reyes	\N	89	budget_line	42	insert	\N	{"id": 42, "key": "03-50/1", "note": null, "place": 21, "serves": [], "voided": false, "version": 1, "batch_id": null, "category": "PURCHASED SERVICES", "quantity": null, "budget_id": 2, "parent_key": "03-50", "description": "Engineering studies", "account_code": null, "amount_cents": 800000, "unit_cost_cents": null}
132	2026-11-22T18:25:24.178Z	Dana Reyes	\N	89	budget_line	43	insert	\N	{"id": 43, "key": "03-50/2", "note": null, "place": 22, "serves": [], "voided": false, "version": 1, "batch_id": null, "category": "PURCHASED SERVICES", "quantity": null, "budget_id": 2, "parent_key": "03-50", "description": "Load data analyst", "account_code": null, "amount_cents": 200000, "unit_cost_cents": null}
133	2026-11-22T18:25:24.202Z	Dana Reyes	\N	89	budget_line	44	insert	\N	{"id": 44, "key": "03-65", "note": null, "place": 23, "serves": [{"code": "D.1.2", "count": "21", "weight": null}], "voided": false, "version": 1, "batch_id": null, "category": "PURCHASED SERVICES", "quantity": null, "budget_id": 2, "parent_key": null, "description": "Mileage", "account_code": "03-65", "amount_cents": 40000, "unit_cost_cents": null}
134	2026-11-22T18:25:24.214Z	Dana Reyes	\N	89	budget_line	45	insert	\N	{"id": 45, "key": "03-99", "note": null, "place": 24, "serves": [{"code": "F.1", "count": "5", "weight": "0.8"}, {"code": "B.1.1", "count": "15", "weight": "0.2"}], "voided": false, "version": 1, "batch_id": null, "category": "PURCHASED SERVICES", "quantity": null, "budget_id": 2, "parent_key": null, "description": "Other services", "account_code": "03-99", "amount_cents": 2760000, "unit_cost_cents": null}
135	2026-11-22T18:25:24.246Z	Dana Reyes	\N	89	budget_line	46	insert	\N	{"id": 46, "key": "03-99/1", "note": null, "place": 25, "serves": [], "voided": false, "version": 1, "batch_id": null, "category": "PURCHASED SERVICES", "quantity": null, "budget_id": 2, "parent_key": "03-99", "description": "Round tables, venue and speakers", "account_code": null, "amount_cents": 2320000, "unit_cost_cents": null}
136	2026-11-22T18:25:24.270Z	Dana Reyes	\N	89	budget_line	47	insert	\N	{"id": 47, "key": "03-99/2", "note": null, "place": 26, "serves": [], "voided": false, "version": 1, "batch_id": null, "category": "PURCHASED SERVICES", "quantity": null, "budget_id": 2, "parent_key": "03-99", "description": "Newsletter", "account_code": null, "amount_cents": 340000, "unit_cost_cents": null}
137	2026-11-22T18:25:24.294Z	Dana Reyes	\N	89	budget_line	48	insert	\N	{"id": 48, "key": "03-99/3", "note": null, "place": 27, "serves": [], "voided": false, "version": 1, "batch_id": null, "category": "PURCHASED SERVICES", "quantity": null, "budget_id": 2, "parent_key": "03-99", "description": "Survey", "account_code": null, "amount_cents": 100000, "unit_cost_cents": null}
138	2026-11-22T18:25:24.315Z	Dana Reyes	\N	89	budget_line	49	insert	\N	{"id": 49, "key": "05-39", "note": null, "place": 28, "serves": [], "voided": false, "version": 1, "batch_id": null, "category": "FIXED CHARGES", "quantity": null, "budget_id": 2, "parent_key": null, "description": "Equipment rental", "account_code": "05-39", "amount_cents": null, "unit_cost_cents": null}
139	2026-11-22T18:25:24.395Z	Dana Reyes	\N	90	budget	2	update	{"id": 2, "title": null, "number": 1, "status": "draft", "voided": false, "version": 1, "batch_id": null, "created_at": "2026-11-22T18:25:23.670820+00:00", "created_by": "Dana Reyes", "program_id": 1, "based_on_id": null, "fiscal_year": 2009}	{"id": 2, "title": null, "number": 1, "status": "submitted", "voided": false, "version": 2, "batch_id": null, "created_at": "2026-11-22T18:25:23.670820+00:00", "created_by": "Dana Reyes", "program_id": 1, "based_on_id": null, "fiscal_year": 2009}
140	2026-11-22T18:25:24.401Z	Dana Reyes	\N	90	budget_event	3	insert	\N	{"at": "2026-11-22T18:25:24.398906+00:00", "id": 3, "what": "submitted", "person": "Dana Reyes", "comment": null, "budget_id": 2}
141	2026-11-22T18:25:24.475Z	Dana Reyes	\N	91	budget	2	update	{"id": 2, "title": null, "number": 1, "status": "submitted", "voided": false, "version": 2, "batch_id": null, "created_at": "2026-11-22T18:25:23.670820+00:00", "created_by": "Dana Reyes", "program_id": 1, "based_on_id": null, "fiscal_year": 2009}	{"id": 2, "title": null, "number": 1, "status": "approved", "voided": false, "version": 3, "batch_id": null, "created_at": "2026-11-22T18:25:23.670820+00:00", "created_by": "Dana Reyes", "program_id": 1, "based_on_id": null, "fiscal_year": 2009}
142	2026-11-22T18:25:24.498Z	Dana Reyes	\N	91	budget_event	4	insert	\N	{"at": "2026-11-22T18:25:24.495109+00:00", "id": 4, "what": "approved", "person": "Dana Reyes", "comment": null, "budget_id": 2}
143	2026-11-22T18:25:24.567Z	Dana Reyes	\N	92	budget	3	insert	\N	{"id": 3, "title": "First proposal", "number": 1, "status": "draft", "voided": false, "version": 1, "batch_id": null, "created_at": "2026-11-22T18:25:24.566837+00:00", "created_by": "Dana Reyes", "program_id": 1, "based_on_id": 2, "fiscal_year": 2010}
144	2026-11-22T18:25:24.627Z	Dana Reyes	\N	92	budget_line	50	insert	\N	{"id": 50, "key": "02-11", "note": null, "place": 0, "serves": [], "voided": false, "version": 1, "batch_id": null, "category": "SUPPLIES", "quantity": null, "budget_id": 3, "parent_key": null, "description": "Office supplies", "account_code": "02-11", "amount_cents": 40000, "unit_cost_cents": null}
145	2026-11-22T18:25:24.627Z	Dana Reyes	\N	92	budget_line	51	insert	\N	{"id": 51, "key": "02-14", "note": null, "place": 1, "serves": [], "voided": false, "version": 1, "batch_id": null, "category": "SUPPLIES", "quantity": null, "budget_id": 3, "parent_key": null, "description": "Books and periodicals", "account_code": "02-14", "amount_cents": 10000, "unit_cost_cents": null}
146	2026-11-22T18:25:24.627Z	Dana Reyes	\N	92	budget_line	52	insert	\N	{"id": 52, "key": "02-15", "note": null, "place": 2, "serves": [], "voided": false, "version": 1, "batch_id": null, "category": "SUPPLIES", "quantity": null, "budget_id": 3, "parent_key": null, "description": "Computer supplies and software", "account_code": "02-15", "amount_cents": 50000, "unit_cost_cents": null}
258	2026-11-22T18:25:26.489Z	Dana Reyes	\N	121	actual	35	insert	\N	{"id": 35, "day": "2009-05-11", "voided": false, "version": 1, "batch_id": null, "line_key": null, "record_id": null, "occurrence": 1, "program_id": 1, "description": "Telephone", "fiscal_year": 2009, "account_code": "03-45", "amount_cents": 13666}
147	2026-11-22T18:25:24.627Z	Dana Reyes	\N	92	budget_line	53	insert	\N	{"id": 53, "key": "02-22", "note": null, "place": 3, "serves": [{"code": "F.1", "count": "5", "weight": null}], "voided": false, "version": 1, "batch_id": null, "category": "SUPPLIES", "quantity": null, "budget_id": 3, "parent_key": null, "description": "Food, round tables", "account_code": "02-22", "amount_cents": 60000, "unit_cost_cents": null}
148	2026-11-22T18:25:24.627Z	Dana Reyes	\N	92	budget_line	54	insert	\N	{"id": 54, "key": "02-24", "note": null, "place": 4, "serves": [{"code": "D.1.2", "count": "21", "weight": null}, {"code": "B.1.1", "count": "15", "weight": null}], "voided": false, "version": 1, "batch_id": null, "category": "SUPPLIES", "quantity": null, "budget_id": 3, "parent_key": null, "description": "Food, business meals", "account_code": "02-24", "amount_cents": 120000, "unit_cost_cents": null}
149	2026-11-22T18:25:24.627Z	Dana Reyes	\N	92	budget_line	55	insert	\N	{"id": 55, "key": "02-25", "note": null, "place": 5, "serves": [{"code": "D.1.1", "count": "2", "weight": null}], "voided": false, "version": 1, "batch_id": null, "category": "SUPPLIES", "quantity": null, "budget_id": 3, "parent_key": null, "description": "Food, staff meetings", "account_code": "02-25", "amount_cents": 30000, "unit_cost_cents": null}
150	2026-11-22T18:25:24.627Z	Dana Reyes	\N	92	budget_line	56	insert	\N	{"id": 56, "key": "02-26", "note": null, "place": 6, "serves": [{"code": "D.1.2", "count": "1", "weight": null}, {"code": "B.1.1", "count": "1", "weight": null}], "voided": false, "version": 1, "batch_id": null, "category": "SUPPLIES", "quantity": null, "budget_id": 3, "parent_key": null, "description": "Clothing", "account_code": "02-26", "amount_cents": 100000, "unit_cost_cents": null}
151	2026-11-22T18:25:24.627Z	Dana Reyes	\N	92	budget_line	57	insert	\N	{"id": 57, "key": "02-32", "note": null, "place": 7, "serves": [{"code": "D.1.2", "count": "21", "weight": null}], "voided": false, "version": 1, "batch_id": null, "category": "SUPPLIES", "quantity": null, "budget_id": 3, "parent_key": null, "description": "Parts and supplies", "account_code": "02-32", "amount_cents": 635000, "unit_cost_cents": null}
152	2026-11-22T18:25:24.627Z	Dana Reyes	\N	92	budget_line	58	insert	\N	{"id": 58, "key": "02-32/1", "note": null, "place": 8, "serves": [], "voided": false, "version": 1, "batch_id": null, "category": "SUPPLIES", "quantity": null, "budget_id": 3, "parent_key": "02-32", "description": "Round tables", "account_code": null, "amount_cents": 200000, "unit_cost_cents": null}
153	2026-11-22T18:25:24.627Z	Dana Reyes	\N	92	budget_line	59	insert	\N	{"id": 59, "key": "02-32/2", "note": null, "place": 9, "serves": [], "voided": false, "version": 1, "batch_id": null, "category": "SUPPLIES", "quantity": null, "budget_id": 3, "parent_key": "02-32", "description": "Relationship building", "account_code": null, "amount_cents": 300000, "unit_cost_cents": null}
154	2026-11-22T18:25:24.627Z	Dana Reyes	\N	92	budget_line	60	insert	\N	{"id": 60, "key": "02-32/3", "note": null, "place": 10, "serves": [], "voided": false, "version": 1, "batch_id": null, "category": "SUPPLIES", "quantity": null, "budget_id": 3, "parent_key": "02-32", "description": "Newsletter", "account_code": null, "amount_cents": 100000, "unit_cost_cents": null}
155	2026-11-22T18:25:24.627Z	Dana Reyes	\N	92	budget_line	61	insert	\N	{"id": 61, "key": "02-32/4", "note": null, "place": 11, "serves": [], "voided": false, "version": 1, "batch_id": null, "category": "SUPPLIES", "quantity": null, "budget_id": 3, "parent_key": "02-32", "description": "Other", "account_code": null, "amount_cents": 35000, "unit_cost_cents": null}
156	2026-11-22T18:25:24.627Z	Dana Reyes	\N	92	budget_line	62	insert	\N	{"id": 62, "key": "02-33", "note": null, "place": 12, "serves": [], "voided": false, "version": 1, "batch_id": null, "category": "SUPPLIES", "quantity": null, "budget_id": 3, "parent_key": null, "description": "Tools and equipment under $500 each", "account_code": "02-33", "amount_cents": null, "unit_cost_cents": null}
157	2026-11-22T18:25:24.627Z	Dana Reyes	\N	92	budget_line	63	insert	\N	{"id": 63, "key": "03-11", "note": null, "place": 13, "serves": [], "voided": false, "version": 1, "batch_id": null, "category": "PURCHASED SERVICES", "quantity": null, "budget_id": 3, "parent_key": null, "description": "Postage", "account_code": "03-11", "amount_cents": 10000, "unit_cost_cents": null}
158	2026-11-22T18:25:24.627Z	Dana Reyes	\N	92	budget_line	64	insert	\N	{"id": 64, "key": "03-18", "note": null, "place": 14, "serves": [], "voided": false, "version": 1, "batch_id": null, "category": "PURCHASED SERVICES", "quantity": null, "budget_id": 3, "parent_key": null, "description": "Communication service", "account_code": "03-18", "amount_cents": 5000, "unit_cost_cents": null}
159	2026-11-22T18:25:24.627Z	Dana Reyes	\N	92	budget_line	65	insert	\N	{"id": 65, "key": "03-21", "note": null, "place": 15, "serves": [{"code": "F.1.1", "count": "5", "weight": null}], "voided": false, "version": 1, "batch_id": null, "category": "PURCHASED SERVICES", "quantity": null, "budget_id": 3, "parent_key": null, "description": "Printing", "account_code": "03-21", "amount_cents": 250000, "unit_cost_cents": null}
160	2026-11-22T18:25:24.627Z	Dana Reyes	\N	92	budget_line	66	insert	\N	{"id": 66, "key": "03-33", "note": null, "place": 16, "serves": [], "voided": false, "version": 1, "batch_id": null, "category": "PURCHASED SERVICES", "quantity": null, "budget_id": 3, "parent_key": null, "description": "Subscriptions", "account_code": "03-33", "amount_cents": 50000, "unit_cost_cents": null}
161	2026-11-22T18:25:24.627Z	Dana Reyes	\N	92	budget_line	67	insert	\N	{"id": 67, "key": "03-37", "note": null, "place": 17, "serves": [{"code": "F.1", "count": "5", "weight": null}], "voided": false, "version": 1, "batch_id": null, "category": "PURCHASED SERVICES", "quantity": null, "budget_id": 3, "parent_key": null, "description": "Advertising", "account_code": "03-37", "amount_cents": 100000, "unit_cost_cents": null}
162	2026-11-22T18:25:24.627Z	Dana Reyes	\N	92	budget_line	68	insert	\N	{"id": 68, "key": "03-41", "note": null, "place": 18, "serves": [{"code": "D.1.1", "count": "2", "weight": null}], "voided": false, "version": 1, "batch_id": null, "category": "PURCHASED SERVICES", "quantity": null, "budget_id": 3, "parent_key": null, "description": "Training and conferences", "account_code": "03-41", "amount_cents": null, "unit_cost_cents": null}
163	2026-11-22T18:25:24.627Z	Dana Reyes	\N	92	budget_line	69	insert	\N	{"id": 69, "key": "03-45", "note": null, "place": 19, "serves": [], "voided": false, "version": 1, "batch_id": null, "category": "PURCHASED SERVICES", "quantity": null, "budget_id": 3, "parent_key": null, "description": "Telephone", "account_code": "03-45", "amount_cents": 200000, "unit_cost_cents": null}
164	2026-11-22T18:25:24.627Z	Dana Reyes	\N	92	budget_line	70	insert	\N	{"id": 70, "key": "03-50", "note": null, "place": 20, "serves": [{"code": "C.1.1", "count": "1", "weight": "0.7"}, {"code": "A.1.1", "count": "1", "weight": "0.3"}], "voided": false, "version": 1, "batch_id": null, "category": "PURCHASED SERVICES", "quantity": null, "budget_id": 3, "parent_key": null, "description": "Professional services", "account_code": "03-50", "amount_cents": 1000000, "unit_cost_cents": null}
165	2026-11-22T18:25:24.627Z	Dana Reyes	\N	92	budget_line	71	insert	\N	{"id": 71, "key": "03-50/1", "note": null, "place": 21, "serves": [], "voided": false, "version": 1, "batch_id": null, "category": "PURCHASED SERVICES", "quantity": null, "budget_id": 3, "parent_key": "03-50", "description": "Engineering studies", "account_code": null, "amount_cents": 800000, "unit_cost_cents": null}
166	2026-11-22T18:25:24.628Z	Dana Reyes	\N	92	budget_line	72	insert	\N	{"id": 72, "key": "03-50/2", "note": null, "place": 22, "serves": [], "voided": false, "version": 1, "batch_id": null, "category": "PURCHASED SERVICES", "quantity": null, "budget_id": 3, "parent_key": "03-50", "description": "Load data analyst", "account_code": null, "amount_cents": 200000, "unit_cost_cents": null}
167	2026-11-22T18:25:24.628Z	Dana Reyes	\N	92	budget_line	73	insert	\N	{"id": 73, "key": "03-65", "note": null, "place": 23, "serves": [{"code": "D.1.2", "count": "21", "weight": null}], "voided": false, "version": 1, "batch_id": null, "category": "PURCHASED SERVICES", "quantity": null, "budget_id": 3, "parent_key": null, "description": "Mileage", "account_code": "03-65", "amount_cents": 40000, "unit_cost_cents": null}
168	2026-11-22T18:25:24.628Z	Dana Reyes	\N	92	budget_line	74	insert	\N	{"id": 74, "key": "03-99", "note": null, "place": 24, "serves": [{"code": "F.1", "count": "5", "weight": "0.8"}, {"code": "B.1.1", "count": "15", "weight": "0.2"}], "voided": false, "version": 1, "batch_id": null, "category": "PURCHASED SERVICES", "quantity": null, "budget_id": 3, "parent_key": null, "description": "Other services", "account_code": "03-99", "amount_cents": 2760000, "unit_cost_cents": null}
169	2026-11-22T18:25:24.628Z	Dana Reyes	\N	92	budget_line	75	insert	\N	{"id": 75, "key": "03-99/1", "note": null, "place": 25, "serves": [], "voided": false, "version": 1, "batch_id": null, "category": "PURCHASED SERVICES", "quantity": null, "budget_id": 3, "parent_key": "03-99", "description": "Round tables, venue and speakers", "account_code": null, "amount_cents": 2320000, "unit_cost_cents": null}
170	2026-11-22T18:25:24.628Z	Dana Reyes	\N	92	budget_line	76	insert	\N	{"id": 76, "key": "03-99/2", "note": null, "place": 26, "serves": [], "voided": false, "version": 1, "batch_id": null, "category": "PURCHASED SERVICES", "quantity": null, "budget_id": 3, "parent_key": "03-99", "description": "Newsletter", "account_code": null, "amount_cents": 340000, "unit_cost_cents": null}
171	2026-11-22T18:25:24.628Z	Dana Reyes	\N	92	budget_line	77	insert	\N	{"id": 77, "key": "03-99/3", "note": null, "place": 27, "serves": [], "voided": false, "version": 1, "batch_id": null, "category": "PURCHASED SERVICES", "quantity": null, "budget_id": 3, "parent_key": "03-99", "description": "Survey", "account_code": null, "amount_cents": 100000, "unit_cost_cents": null}
172	2026-11-22T18:25:24.628Z	Dana Reyes	\N	92	budget_line	78	insert	\N	{"id": 78, "key": "05-39", "note": null, "place": 28, "serves": [], "voided": false, "version": 1, "batch_id": null, "category": "FIXED CHARGES", "quantity": null, "budget_id": 3, "parent_key": null, "description": "Equipment rental", "account_code": "05-39", "amount_cents": null, "unit_cost_cents": null}
173	2026-11-22T18:25:24.711Z	Dana Reyes	\N	93	budget_line	79	insert	\N	{"id": 79, "key": "travel", "note": null, "place": 29, "serves": [{"code": "B.1", "count": "2", "weight": null}], "voided": false, "version": 1, "batch_id": null, "category": "PURCHASED SERVICES", "quantity": "3", "budget_id": 3, "parent_key": null, "description": "Travel to out-of-area headquarters", "account_code": "03-61", "amount_cents": null, "unit_cost_cents": "85000"}
174	2026-11-22T18:25:24.724Z	Dana Reyes	\N	93	budget_line	80	insert	\N	{"id": 80, "key": "plans", "note": null, "place": 30, "serves": [{"code": "B.1.1", "count": "21", "weight": null}], "voided": false, "version": 1, "batch_id": null, "category": "PURCHASED SERVICES", "quantity": "21", "budget_id": 3, "parent_key": null, "description": "Customer action plans, printed and bound", "account_code": "03-52", "amount_cents": null, "unit_cost_cents": "4000"}
175	2026-11-22T18:25:24.749Z	Dana Reyes	\N	93	budget_line	50	update	{"id": 50, "key": "02-11", "note": null, "place": 0, "serves": [], "voided": false, "version": 1, "batch_id": null, "category": "SUPPLIES", "quantity": null, "budget_id": 3, "parent_key": null, "description": "Office supplies", "account_code": "02-11", "amount_cents": 40000, "unit_cost_cents": null}	{"id": 50, "key": "02-11", "note": null, "place": 0, "serves": [], "voided": false, "version": 2, "batch_id": null, "category": "SUPPLIES", "quantity": null, "budget_id": 3, "parent_key": null, "description": "Office supplies", "account_code": "02-11", "amount_cents": 45000, "unit_cost_cents": null}
176	2026-11-22T18:25:24.768Z	Dana Reyes	\N	93	budget_line	52	update	{"id": 52, "key": "02-15", "note": null, "place": 2, "serves": [], "voided": false, "version": 1, "batch_id": null, "category": "SUPPLIES", "quantity": null, "budget_id": 3, "parent_key": null, "description": "Computer supplies and software", "account_code": "02-15", "amount_cents": 50000, "unit_cost_cents": null}	{"id": 52, "key": "02-15", "note": null, "place": 2, "serves": [], "voided": false, "version": 2, "batch_id": null, "category": "SUPPLIES", "quantity": null, "budget_id": 3, "parent_key": null, "description": "Computer supplies and software", "account_code": "02-15", "amount_cents": 65000, "unit_cost_cents": null}
177	2026-11-22T18:25:24.797Z	Dana Reyes	\N	93	budget_line	53	update	{"id": 53, "key": "02-22", "note": null, "place": 3, "serves": [{"code": "F.1", "count": "5", "weight": null}], "voided": false, "version": 1, "batch_id": null, "category": "SUPPLIES", "quantity": null, "budget_id": 3, "parent_key": null, "description": "Food, round tables", "account_code": "02-22", "amount_cents": 60000, "unit_cost_cents": null}	{"id": 53, "key": "02-22", "note": null, "place": 3, "serves": [{"code": "F.1", "count": "5", "weight": null}], "voided": false, "version": 2, "batch_id": null, "category": "SUPPLIES", "quantity": null, "budget_id": 3, "parent_key": null, "description": "Food, round tables", "account_code": "02-22", "amount_cents": 90000, "unit_cost_cents": null}
178	2026-11-22T18:25:24.858Z	Dana Reyes	\N	93	budget_line	54	update	{"id": 54, "key": "02-24", "note": null, "place": 4, "serves": [{"code": "D.1.2", "count": "21", "weight": null}, {"code": "B.1.1", "count": "15", "weight": null}], "voided": false, "version": 1, "batch_id": null, "category": "SUPPLIES", "quantity": null, "budget_id": 3, "parent_key": null, "description": "Food, business meals", "account_code": "02-24", "amount_cents": 120000, "unit_cost_cents": null}	{"id": 54, "key": "02-24", "note": null, "place": 4, "serves": [{"code": "D.1.2", "count": "21", "weight": null}, {"code": "B.1.1", "count": "15", "weight": null}], "voided": false, "version": 2, "batch_id": null, "category": "SUPPLIES", "quantity": null, "budget_id": 3, "parent_key": null, "description": "Food, business meals", "account_code": "02-24", "amount_cents": 130000, "unit_cost_cents": null}
193	2026-11-22T18:25:25.216Z	Dana Reyes	\N	100	budget_line	82	insert	\N	{"id": 82, "key": "all", "note": null, "place": 0, "serves": [], "voided": false, "version": 1, "batch_id": null, "category": "", "quantity": null, "budget_id": 5, "parent_key": null, "description": "Mid-market accounts, not itemized", "account_code": null, "amount_cents": 700000, "unit_cost_cents": null}
179	2026-11-22T18:25:24.863Z	Dana Reyes	\N	93	budget_line	56	update	{"id": 56, "key": "02-26", "note": null, "place": 6, "serves": [{"code": "D.1.2", "count": "1", "weight": null}, {"code": "B.1.1", "count": "1", "weight": null}], "voided": false, "version": 1, "batch_id": null, "category": "SUPPLIES", "quantity": null, "budget_id": 3, "parent_key": null, "description": "Clothing", "account_code": "02-26", "amount_cents": 100000, "unit_cost_cents": null}	{"id": 56, "key": "02-26", "note": null, "place": 6, "serves": [{"code": "D.1.2", "count": "1", "weight": null}, {"code": "B.1.1", "count": "1", "weight": null}], "voided": false, "version": 2, "batch_id": null, "category": "SUPPLIES", "quantity": null, "budget_id": 3, "parent_key": null, "description": "Clothing", "account_code": "02-26", "amount_cents": 80000, "unit_cost_cents": null}
180	2026-11-22T18:25:24.879Z	Dana Reyes	\N	93	budget_line	65	update	{"id": 65, "key": "03-21", "note": null, "place": 15, "serves": [{"code": "F.1.1", "count": "5", "weight": null}], "voided": false, "version": 1, "batch_id": null, "category": "PURCHASED SERVICES", "quantity": null, "budget_id": 3, "parent_key": null, "description": "Printing", "account_code": "03-21", "amount_cents": 250000, "unit_cost_cents": null}	{"id": 65, "key": "03-21", "note": null, "place": 15, "serves": [{"code": "F.1.1", "count": "5", "weight": null}], "voided": false, "version": 2, "batch_id": null, "category": "PURCHASED SERVICES", "quantity": null, "budget_id": 3, "parent_key": null, "description": "Printing", "account_code": "03-21", "amount_cents": 180000, "unit_cost_cents": null}
181	2026-11-22T18:25:24.886Z	Dana Reyes	\N	93	budget_line	67	update	{"id": 67, "key": "03-37", "note": null, "place": 17, "serves": [{"code": "F.1", "count": "5", "weight": null}], "voided": false, "version": 1, "batch_id": null, "category": "PURCHASED SERVICES", "quantity": null, "budget_id": 3, "parent_key": null, "description": "Advertising", "account_code": "03-37", "amount_cents": 100000, "unit_cost_cents": null}	{"id": 67, "key": "03-37", "note": null, "place": 17, "serves": [{"code": "F.1", "count": "5", "weight": null}], "voided": false, "version": 2, "batch_id": null, "category": "PURCHASED SERVICES", "quantity": null, "budget_id": 3, "parent_key": null, "description": "Advertising", "account_code": "03-37", "amount_cents": 60000, "unit_cost_cents": null}
182	2026-11-22T18:25:24.895Z	Dana Reyes	\N	93	budget_line	68	update	{"id": 68, "key": "03-41", "note": null, "place": 18, "serves": [{"code": "D.1.1", "count": "2", "weight": null}], "voided": false, "version": 1, "batch_id": null, "category": "PURCHASED SERVICES", "quantity": null, "budget_id": 3, "parent_key": null, "description": "Training and conferences", "account_code": "03-41", "amount_cents": null, "unit_cost_cents": null}	{"id": 68, "key": "03-41", "note": null, "place": 18, "serves": [{"code": "D.1.1", "count": "2", "weight": null}], "voided": false, "version": 2, "batch_id": null, "category": "PURCHASED SERVICES", "quantity": null, "budget_id": 3, "parent_key": null, "description": "Training and conferences", "account_code": "03-41", "amount_cents": 380000, "unit_cost_cents": null}
183	2026-11-22T18:25:24.912Z	Dana Reyes	\N	93	budget_line	69	update	{"id": 69, "key": "03-45", "note": null, "place": 19, "serves": [], "voided": false, "version": 1, "batch_id": null, "category": "PURCHASED SERVICES", "quantity": null, "budget_id": 3, "parent_key": null, "description": "Telephone", "account_code": "03-45", "amount_cents": 200000, "unit_cost_cents": null}	{"id": 69, "key": "03-45", "note": null, "place": 19, "serves": [], "voided": false, "version": 2, "batch_id": null, "category": "PURCHASED SERVICES", "quantity": null, "budget_id": 3, "parent_key": null, "description": "Telephone", "account_code": "03-45", "amount_cents": 160000, "unit_cost_cents": null}
184	2026-11-22T18:25:24.927Z	Dana Reyes	\N	93	budget_line	73	update	{"id": 73, "key": "03-65", "note": null, "place": 23, "serves": [{"code": "D.1.2", "count": "21", "weight": null}], "voided": false, "version": 1, "batch_id": null, "category": "PURCHASED SERVICES", "quantity": null, "budget_id": 3, "parent_key": null, "description": "Mileage", "account_code": "03-65", "amount_cents": 40000, "unit_cost_cents": null}	{"id": 73, "key": "03-65", "note": null, "place": 23, "serves": [{"code": "D.1.2", "count": "21", "weight": null}], "voided": false, "version": 2, "batch_id": null, "category": "PURCHASED SERVICES", "quantity": null, "budget_id": 3, "parent_key": null, "description": "Mileage", "account_code": "03-65", "amount_cents": 70000, "unit_cost_cents": null}
185	2026-11-22T18:25:24.960Z	Dana Reyes	\N	94	program	2	insert	\N	{"id": 2, "name": "Mid-market accounts", "place": 1, "voided": false, "version": 1, "batch_id": null, "customers": 3000}
186	2026-11-22T18:25:24.988Z	Dana Reyes	\N	95	budget	4	insert	\N	{"id": 4, "title": null, "number": 1, "status": "draft", "voided": false, "version": 1, "batch_id": null, "created_at": "2026-11-22T18:25:24.987900+00:00", "created_by": "Dana Reyes", "program_id": 2, "based_on_id": null, "fiscal_year": 2009}
187	2026-11-22T18:25:25.025Z	Dana Reyes	\N	96	budget_line	81	insert	\N	{"id": 81, "key": "all", "note": null, "place": 0, "serves": [], "voided": false, "version": 1, "batch_id": null, "category": "", "quantity": null, "budget_id": 4, "parent_key": null, "description": "Mid-market accounts, not itemized", "account_code": null, "amount_cents": 700000, "unit_cost_cents": null}
188	2026-11-22T18:25:25.071Z	Dana Reyes	\N	97	budget	4	update	{"id": 4, "title": null, "number": 1, "status": "draft", "voided": false, "version": 1, "batch_id": null, "created_at": "2026-11-22T18:25:24.987900+00:00", "created_by": "Dana Reyes", "program_id": 2, "based_on_id": null, "fiscal_year": 2009}	{"id": 4, "title": null, "number": 1, "status": "submitted", "voided": false, "version": 2, "batch_id": null, "created_at": "2026-11-22T18:25:24.987900+00:00", "created_by": "Dana Reyes", "program_id": 2, "based_on_id": null, "fiscal_year": 2009}
189	2026-11-22T18:25:25.075Z	Dana Reyes	\N	97	budget_event	5	insert	\N	{"at": "2026-11-22T18:25:25.074981+00:00", "id": 5, "what": "submitted", "person": "Dana Reyes", "comment": null, "budget_id": 4}
190	2026-11-22T18:25:25.123Z	Dana Reyes	\N	98	budget	4	update	{"id": 4, "title": null, "number": 1, "status": "submitted", "voided": false, "version": 2, "batch_id": null, "created_at": "2026-11-22T18:25:24.987900+00:00", "created_by": "Dana Reyes", "program_id": 2, "based_on_id": null, "fiscal_year": 2009}	{"id": 4, "title": null, "number": 1, "status": "approved", "voided": false, "version": 3, "batch_id": null, "created_at": "2026-11-22T18:25:24.987900+00:00", "created_by": "Dana Reyes", "program_id": 2, "based_on_id": null, "fiscal_year": 2009}
191	2026-11-22T18:25:25.127Z	Dana Reyes	\N	98	budget_event	6	insert	\N	{"at": "2026-11-22T18:25:25.126900+00:00", "id": 6, "what": "approved", "person": "Dana Reyes", "comment": null, "budget_id": 4}
192	2026-11-22T18:25:25.175Z	Dana Reyes	\N	99	budget	5	insert	\N	{"id": 5, "title": null, "number": 1, "status": "draft", "voided": false, "version": 1, "batch_id": null, "created_at": "2026-11-22T18:25:25.174844+00:00", "created_by": "Dana Reyes", "program_id": 2, "based_on_id": null, "fiscal_year": 2010}
194	2026-11-22T18:25:25.234Z	Dana Reyes	\N	101	budget	5	update	{"id": 5, "title": null, "number": 1, "status": "draft", "voided": false, "version": 1, "batch_id": null, "created_at": "2026-11-22T18:25:25.174844+00:00", "created_by": "Dana Reyes", "program_id": 2, "based_on_id": null, "fiscal_year": 2010}	{"id": 5, "title": null, "number": 1, "status": "submitted", "voided": false, "version": 2, "batch_id": null, "created_at": "2026-11-22T18:25:25.174844+00:00", "created_by": "Dana Reyes", "program_id": 2, "based_on_id": null, "fiscal_year": 2010}
195	2026-11-22T18:25:25.235Z	Dana Reyes	\N	101	budget_event	7	insert	\N	{"at": "2026-11-22T18:25:25.234902+00:00", "id": 7, "what": "submitted", "person": "Dana Reyes", "comment": null, "budget_id": 5}
196	2026-11-22T18:25:25.251Z	Dana Reyes	\N	102	budget	5	update	{"id": 5, "title": null, "number": 1, "status": "submitted", "voided": false, "version": 2, "batch_id": null, "created_at": "2026-11-22T18:25:25.174844+00:00", "created_by": "Dana Reyes", "program_id": 2, "based_on_id": null, "fiscal_year": 2010}	{"id": 5, "title": null, "number": 1, "status": "approved", "voided": false, "version": 3, "batch_id": null, "created_at": "2026-11-22T18:25:25.174844+00:00", "created_by": "Dana Reyes", "program_id": 2, "based_on_id": null, "fiscal_year": 2010}
197	2026-11-22T18:25:25.252Z	Dana Reyes	\N	102	budget_event	8	insert	\N	{"at": "2026-11-22T18:25:25.251836+00:00", "id": 8, "what": "approved", "person": "Dana Reyes", "comment": null, "budget_id": 5}
198	2026-11-22T18:25:25.295Z	Dana Reyes	\N	103	program	3	insert	\N	{"id": 3, "name": "Conservation", "place": 2, "voided": false, "version": 1, "batch_id": null, "customers": 33000}
199	2026-11-22T18:25:25.368Z	Dana Reyes	\N	104	budget	6	insert	\N	{"id": 6, "title": null, "number": 1, "status": "draft", "voided": false, "version": 1, "batch_id": null, "created_at": "2026-11-22T18:25:25.366945+00:00", "created_by": "Dana Reyes", "program_id": 3, "based_on_id": null, "fiscal_year": 2009}
200	2026-11-22T18:25:25.423Z	Dana Reyes	\N	105	budget_line	83	insert	\N	{"id": 83, "key": "all", "note": null, "place": 0, "serves": [], "voided": false, "version": 1, "batch_id": null, "category": "", "quantity": null, "budget_id": 6, "parent_key": null, "description": "Conservation, not itemized", "account_code": null, "amount_cents": 4900000, "unit_cost_cents": null}
201	2026-11-22T18:25:25.519Z	Dana Reyes	\N	106	budget	6	update	{"id": 6, "title": null, "number": 1, "status": "draft", "voided": false, "version": 1, "batch_id": null, "created_at": "2026-11-22T18:25:25.366945+00:00", "created_by": "Dana Reyes", "program_id": 3, "based_on_id": null, "fiscal_year": 2009}	{"id": 6, "title": null, "number": 1, "status": "submitted", "voided": false, "version": 2, "batch_id": null, "created_at": "2026-11-22T18:25:25.366945+00:00", "created_by": "Dana Reyes", "program_id": 3, "based_on_id": null, "fiscal_year": 2009}
202	2026-11-22T18:25:25.532Z	Dana Reyes	\N	106	budget_event	9	insert	\N	{"at": "2026-11-22T18:25:25.531064+00:00", "id": 9, "what": "submitted", "person": "Dana Reyes", "comment": null, "budget_id": 6}
203	2026-11-22T18:25:25.566Z	Dana Reyes	\N	107	budget	6	update	{"id": 6, "title": null, "number": 1, "status": "submitted", "voided": false, "version": 2, "batch_id": null, "created_at": "2026-11-22T18:25:25.366945+00:00", "created_by": "Dana Reyes", "program_id": 3, "based_on_id": null, "fiscal_year": 2009}	{"id": 6, "title": null, "number": 1, "status": "approved", "voided": false, "version": 3, "batch_id": null, "created_at": "2026-11-22T18:25:25.366945+00:00", "created_by": "Dana Reyes", "program_id": 3, "based_on_id": null, "fiscal_year": 2009}
204	2026-11-22T18:25:25.582Z	Dana Reyes	\N	107	budget_event	10	insert	\N	{"at": "2026-11-22T18:25:25.567374+00:00", "id": 10, "what": "approved", "person": "Dana Reyes", "comment": null, "budget_id": 6}
205	2026-11-22T18:25:25.655Z	Dana Reyes	\N	108	budget	7	insert	\N	{"id": 7, "title": null, "number": 1, "status": "draft", "voided": false, "version": 1, "batch_id": null, "created_at": "2026-11-22T18:25:25.654824+00:00", "created_by": "Dana Reyes", "program_id": 3, "based_on_id": null, "fiscal_year": 2010}
206	2026-11-22T18:25:25.712Z	Dana Reyes	\N	109	budget_line	84	insert	\N	{"id": 84, "key": "all", "note": null, "place": 0, "serves": [], "voided": false, "version": 1, "batch_id": null, "category": "", "quantity": null, "budget_id": 7, "parent_key": null, "description": "Conservation, not itemized", "account_code": null, "amount_cents": 4900000, "unit_cost_cents": null}
207	2026-11-22T18:25:25.785Z	Dana Reyes	\N	110	budget	7	update	{"id": 7, "title": null, "number": 1, "status": "draft", "voided": false, "version": 1, "batch_id": null, "created_at": "2026-11-22T18:25:25.654824+00:00", "created_by": "Dana Reyes", "program_id": 3, "based_on_id": null, "fiscal_year": 2010}	{"id": 7, "title": null, "number": 1, "status": "submitted", "voided": false, "version": 2, "batch_id": null, "created_at": "2026-11-22T18:25:25.654824+00:00", "created_by": "Dana Reyes", "program_id": 3, "based_on_id": null, "fiscal_year": 2010}
208	2026-11-22T18:25:25.785Z	Dana Reyes	\N	110	budget_event	11	insert	\N	{"at": "2026-11-22T18:25:25.785334+00:00", "id": 11, "what": "submitted", "person": "Dana Reyes", "comment": null, "budget_id": 7}
209	2026-11-22T18:25:25.831Z	Dana Reyes	\N	111	budget	7	update	{"id": 7, "title": null, "number": 1, "status": "submitted", "voided": false, "version": 2, "batch_id": null, "created_at": "2026-11-22T18:25:25.654824+00:00", "created_by": "Dana Reyes", "program_id": 3, "based_on_id": null, "fiscal_year": 2010}	{"id": 7, "title": null, "number": 1, "status": "approved", "voided": false, "version": 3, "batch_id": null, "created_at": "2026-11-22T18:25:25.654824+00:00", "created_by": "Dana Reyes", "program_id": 3, "based_on_id": null, "fiscal_year": 2010}
210	2026-11-22T18:25:25.847Z	Dana Reyes	\N	111	budget_event	12	insert	\N	{"at": "2026-11-22T18:25:25.846911+00:00", "id": 12, "what": "approved", "person": "Dana Reyes", "comment": null, "budget_id": 7}
211	2026-11-22T18:25:25.883Z	Dana Reyes	\N	112	program	4	insert	\N	{"id": 4, "name": "Industrial pretreatment", "place": 3, "voided": false, "version": 1, "batch_id": null, "customers": 3000}
212	2026-11-22T18:25:25.923Z	Dana Reyes	\N	113	budget	8	insert	\N	{"id": 8, "title": null, "number": 1, "status": "draft", "voided": false, "version": 1, "batch_id": null, "created_at": "2026-11-22T18:25:25.922940+00:00", "created_by": "Dana Reyes", "program_id": 4, "based_on_id": null, "fiscal_year": 2009}
213	2026-11-22T18:25:26.004Z	Dana Reyes	\N	114	budget_line	85	insert	\N	{"id": 85, "key": "all", "note": null, "place": 0, "serves": [], "voided": false, "version": 1, "batch_id": null, "category": "", "quantity": null, "budget_id": 8, "parent_key": null, "description": "Industrial pretreatment, not itemized", "account_code": null, "amount_cents": 3100000, "unit_cost_cents": null}
315	2026-11-22T18:25:26.746Z	Dana Reyes	\N	124	survey_question	9	insert	\N	{"id": 9, "low": null, "high": null, "part": "comment", "place": 8, "title": "What should we do better?", "factor": null, "weight": null, "choices": null, "version": 1, "wave_id": 1, "batch_id": null}
214	2026-11-22T18:25:26.064Z	Dana Reyes	\N	115	budget	8	update	{"id": 8, "title": null, "number": 1, "status": "draft", "voided": false, "version": 1, "batch_id": null, "created_at": "2026-11-22T18:25:25.922940+00:00", "created_by": "Dana Reyes", "program_id": 4, "based_on_id": null, "fiscal_year": 2009}	{"id": 8, "title": null, "number": 1, "status": "submitted", "voided": false, "version": 2, "batch_id": null, "created_at": "2026-11-22T18:25:25.922940+00:00", "created_by": "Dana Reyes", "program_id": 4, "based_on_id": null, "fiscal_year": 2009}
215	2026-11-22T18:25:26.071Z	Dana Reyes	\N	115	budget_event	13	insert	\N	{"at": "2026-11-22T18:25:26.071093+00:00", "id": 13, "what": "submitted", "person": "Dana Reyes", "comment": null, "budget_id": 8}
216	2026-11-22T18:25:26.122Z	Dana Reyes	\N	116	budget	8	update	{"id": 8, "title": null, "number": 1, "status": "submitted", "voided": false, "version": 2, "batch_id": null, "created_at": "2026-11-22T18:25:25.922940+00:00", "created_by": "Dana Reyes", "program_id": 4, "based_on_id": null, "fiscal_year": 2009}	{"id": 8, "title": null, "number": 1, "status": "approved", "voided": false, "version": 3, "batch_id": null, "created_at": "2026-11-22T18:25:25.922940+00:00", "created_by": "Dana Reyes", "program_id": 4, "based_on_id": null, "fiscal_year": 2009}
217	2026-11-22T18:25:26.134Z	Dana Reyes	\N	116	budget_event	14	insert	\N	{"at": "2026-11-22T18:25:26.131006+00:00", "id": 14, "what": "approved", "person": "Dana Reyes", "comment": null, "budget_id": 8}
218	2026-11-22T18:25:26.206Z	Dana Reyes	\N	117	budget	9	insert	\N	{"id": 9, "title": null, "number": 1, "status": "draft", "voided": false, "version": 1, "batch_id": null, "created_at": "2026-11-22T18:25:26.181981+00:00", "created_by": "Dana Reyes", "program_id": 4, "based_on_id": null, "fiscal_year": 2010}
219	2026-11-22T18:25:26.277Z	Dana Reyes	\N	118	budget_line	86	insert	\N	{"id": 86, "key": "all", "note": null, "place": 0, "serves": [], "voided": false, "version": 1, "batch_id": null, "category": "", "quantity": null, "budget_id": 9, "parent_key": null, "description": "Industrial pretreatment, not itemized", "account_code": null, "amount_cents": 3100000, "unit_cost_cents": null}
220	2026-11-22T18:25:26.325Z	Dana Reyes	\N	119	budget	9	update	{"id": 9, "title": null, "number": 1, "status": "draft", "voided": false, "version": 1, "batch_id": null, "created_at": "2026-11-22T18:25:26.181981+00:00", "created_by": "Dana Reyes", "program_id": 4, "based_on_id": null, "fiscal_year": 2010}	{"id": 9, "title": null, "number": 1, "status": "submitted", "voided": false, "version": 2, "batch_id": null, "created_at": "2026-11-22T18:25:26.181981+00:00", "created_by": "Dana Reyes", "program_id": 4, "based_on_id": null, "fiscal_year": 2010}
221	2026-11-22T18:25:26.327Z	Dana Reyes	\N	119	budget_event	15	insert	\N	{"at": "2026-11-22T18:25:26.326847+00:00", "id": 15, "what": "submitted", "person": "Dana Reyes", "comment": null, "budget_id": 9}
222	2026-11-22T18:25:26.378Z	Dana Reyes	\N	120	budget	9	update	{"id": 9, "title": null, "number": 1, "status": "submitted", "voided": false, "version": 2, "batch_id": null, "created_at": "2026-11-22T18:25:26.181981+00:00", "created_by": "Dana Reyes", "program_id": 4, "based_on_id": null, "fiscal_year": 2010}	{"id": 9, "title": null, "number": 1, "status": "approved", "voided": false, "version": 3, "batch_id": null, "created_at": "2026-11-22T18:25:26.181981+00:00", "created_by": "Dana Reyes", "program_id": 4, "based_on_id": null, "fiscal_year": 2010}
223	2026-11-22T18:25:26.384Z	Dana Reyes	\N	120	budget_event	16	insert	\N	{"at": "2026-11-22T18:25:26.382947+00:00", "id": 16, "what": "approved", "person": "Dana Reyes", "comment": null, "budget_id": 9}
224	2026-11-22T18:25:26.487Z	Dana Reyes	\N	121	actual	1	insert	\N	{"id": 1, "day": "2009-01-03", "voided": false, "version": 1, "batch_id": null, "line_key": null, "record_id": null, "occurrence": 1, "program_id": 1, "description": "Office supplies", "fiscal_year": 2009, "account_code": "02-11", "amount_cents": 5170}
225	2026-11-22T18:25:26.487Z	Dana Reyes	\N	121	actual	2	insert	\N	{"id": 2, "day": "2009-02-05", "voided": false, "version": 1, "batch_id": null, "line_key": null, "record_id": null, "occurrence": 1, "program_id": 1, "description": "Office supplies", "fiscal_year": 2009, "account_code": "02-11", "amount_cents": 5166}
226	2026-11-22T18:25:26.487Z	Dana Reyes	\N	121	actual	3	insert	\N	{"id": 3, "day": "2009-04-07", "voided": false, "version": 1, "batch_id": null, "line_key": null, "record_id": null, "occurrence": 1, "program_id": 1, "description": "Office supplies", "fiscal_year": 2009, "account_code": "02-11", "amount_cents": 5166}
227	2026-11-22T18:25:26.487Z	Dana Reyes	\N	121	actual	4	insert	\N	{"id": 4, "day": "2009-05-09", "voided": false, "version": 1, "batch_id": null, "line_key": null, "record_id": null, "occurrence": 1, "program_id": 1, "description": "Office supplies", "fiscal_year": 2009, "account_code": "02-11", "amount_cents": 5166}
228	2026-11-22T18:25:26.487Z	Dana Reyes	\N	121	actual	5	insert	\N	{"id": 5, "day": "2009-07-11", "voided": false, "version": 1, "batch_id": null, "line_key": null, "record_id": null, "occurrence": 1, "program_id": 1, "description": "Office supplies", "fiscal_year": 2009, "account_code": "02-11", "amount_cents": 5166}
229	2026-11-22T18:25:26.487Z	Dana Reyes	\N	121	actual	6	insert	\N	{"id": 6, "day": "2009-08-13", "voided": false, "version": 1, "batch_id": null, "line_key": null, "record_id": null, "occurrence": 1, "program_id": 1, "description": "Office supplies", "fiscal_year": 2009, "account_code": "02-11", "amount_cents": 5166}
230	2026-11-22T18:25:26.487Z	Dana Reyes	\N	121	actual	7	insert	\N	{"id": 7, "day": "2009-01-03", "voided": false, "version": 1, "batch_id": null, "line_key": null, "record_id": null, "occurrence": 1, "program_id": 1, "description": "Catering", "fiscal_year": 2009, "account_code": "02-22", "amount_cents": 18668}
231	2026-11-22T18:25:26.487Z	Dana Reyes	\N	121	actual	8	insert	\N	{"id": 8, "day": "2009-04-05", "voided": false, "version": 1, "batch_id": null, "line_key": null, "record_id": null, "occurrence": 1, "program_id": 1, "description": "Catering", "fiscal_year": 2009, "account_code": "02-22", "amount_cents": 18666}
232	2026-11-22T18:25:26.487Z	Dana Reyes	\N	121	actual	9	insert	\N	{"id": 9, "day": "2009-07-07", "voided": false, "version": 1, "batch_id": null, "line_key": null, "record_id": null, "occurrence": 1, "program_id": 1, "description": "Catering", "fiscal_year": 2009, "account_code": "02-22", "amount_cents": 18666}
233	2026-11-22T18:25:26.487Z	Dana Reyes	\N	121	actual	10	insert	\N	{"id": 10, "day": "2009-01-03", "voided": false, "version": 1, "batch_id": null, "line_key": null, "record_id": null, "occurrence": 1, "program_id": 1, "description": "Business meals", "fiscal_year": 2009, "account_code": "02-24", "amount_cents": 12672}
234	2026-11-22T18:25:26.488Z	Dana Reyes	\N	121	actual	11	insert	\N	{"id": 11, "day": "2009-02-05", "voided": false, "version": 1, "batch_id": null, "line_key": null, "record_id": null, "occurrence": 1, "program_id": 1, "description": "Business meals", "fiscal_year": 2009, "account_code": "02-24", "amount_cents": 12666}
236	2026-11-22T18:25:26.488Z	Dana Reyes	\N	121	actual	13	insert	\N	{"id": 13, "day": "2009-04-09", "voided": false, "version": 1, "batch_id": null, "line_key": null, "record_id": null, "occurrence": 1, "program_id": 1, "description": "Business meals", "fiscal_year": 2009, "account_code": "02-24", "amount_cents": 12666}
237	2026-11-22T18:25:26.488Z	Dana Reyes	\N	121	actual	14	insert	\N	{"id": 14, "day": "2009-05-11", "voided": false, "version": 1, "batch_id": null, "line_key": null, "record_id": null, "occurrence": 1, "program_id": 1, "description": "Business meals", "fiscal_year": 2009, "account_code": "02-24", "amount_cents": 12666}
238	2026-11-22T18:25:26.488Z	Dana Reyes	\N	121	actual	15	insert	\N	{"id": 15, "day": "2009-06-13", "voided": false, "version": 1, "batch_id": null, "line_key": null, "record_id": null, "occurrence": 1, "program_id": 1, "description": "Business meals", "fiscal_year": 2009, "account_code": "02-24", "amount_cents": 12666}
239	2026-11-22T18:25:26.488Z	Dana Reyes	\N	121	actual	16	insert	\N	{"id": 16, "day": "2009-07-15", "voided": false, "version": 1, "batch_id": null, "line_key": null, "record_id": null, "occurrence": 1, "program_id": 1, "description": "Business meals", "fiscal_year": 2009, "account_code": "02-24", "amount_cents": 12666}
240	2026-11-22T18:25:26.488Z	Dana Reyes	\N	121	actual	17	insert	\N	{"id": 17, "day": "2009-08-17", "voided": false, "version": 1, "batch_id": null, "line_key": null, "record_id": null, "occurrence": 1, "program_id": 1, "description": "Business meals", "fiscal_year": 2009, "account_code": "02-24", "amount_cents": 12666}
241	2026-11-22T18:25:26.488Z	Dana Reyes	\N	121	actual	18	insert	\N	{"id": 18, "day": "2009-09-19", "voided": false, "version": 1, "batch_id": null, "line_key": null, "record_id": null, "occurrence": 1, "program_id": 1, "description": "Business meals", "fiscal_year": 2009, "account_code": "02-24", "amount_cents": 12666}
242	2026-11-22T18:25:26.488Z	Dana Reyes	\N	121	actual	19	insert	\N	{"id": 19, "day": "2009-01-03", "voided": false, "version": 1, "batch_id": null, "line_key": null, "record_id": null, "occurrence": 1, "program_id": 1, "description": "Parts and supplies", "fiscal_year": 2009, "account_code": "02-32", "amount_cents": 103600}
243	2026-11-22T18:25:26.488Z	Dana Reyes	\N	121	actual	20	insert	\N	{"id": 20, "day": "2009-02-05", "voided": false, "version": 1, "batch_id": null, "line_key": null, "record_id": null, "occurrence": 1, "program_id": 1, "description": "Parts and supplies", "fiscal_year": 2009, "account_code": "02-32", "amount_cents": 103600}
244	2026-11-22T18:25:26.488Z	Dana Reyes	\N	121	actual	21	insert	\N	{"id": 21, "day": "2009-04-07", "voided": false, "version": 1, "batch_id": null, "line_key": null, "record_id": null, "occurrence": 1, "program_id": 1, "description": "Parts and supplies", "fiscal_year": 2009, "account_code": "02-32", "amount_cents": 103600}
245	2026-11-22T18:25:26.488Z	Dana Reyes	\N	121	actual	22	insert	\N	{"id": 22, "day": "2009-06-09", "voided": false, "version": 1, "batch_id": null, "line_key": null, "record_id": null, "occurrence": 1, "program_id": 1, "description": "Parts and supplies", "fiscal_year": 2009, "account_code": "02-32", "amount_cents": 103600}
246	2026-11-22T18:25:26.488Z	Dana Reyes	\N	121	actual	23	insert	\N	{"id": 23, "day": "2009-08-11", "voided": false, "version": 1, "batch_id": null, "line_key": null, "record_id": null, "occurrence": 1, "program_id": 1, "description": "Parts and supplies", "fiscal_year": 2009, "account_code": "02-32", "amount_cents": 103600}
247	2026-11-22T18:25:26.488Z	Dana Reyes	\N	121	actual	24	insert	\N	{"id": 24, "day": "2009-01-03", "voided": false, "version": 1, "batch_id": null, "line_key": null, "record_id": null, "occurrence": 1, "program_id": 1, "description": "Postage", "fiscal_year": 2009, "account_code": "03-11", "amount_cents": 1550}
248	2026-11-22T18:25:26.488Z	Dana Reyes	\N	121	actual	25	insert	\N	{"id": 25, "day": "2009-03-05", "voided": false, "version": 1, "batch_id": null, "line_key": null, "record_id": null, "occurrence": 1, "program_id": 1, "description": "Postage", "fiscal_year": 2009, "account_code": "03-11", "amount_cents": 1550}
249	2026-11-22T18:25:26.488Z	Dana Reyes	\N	121	actual	26	insert	\N	{"id": 26, "day": "2009-05-07", "voided": false, "version": 1, "batch_id": null, "line_key": null, "record_id": null, "occurrence": 1, "program_id": 1, "description": "Postage", "fiscal_year": 2009, "account_code": "03-11", "amount_cents": 1550}
250	2026-11-22T18:25:26.488Z	Dana Reyes	\N	121	actual	27	insert	\N	{"id": 27, "day": "2009-07-09", "voided": false, "version": 1, "batch_id": null, "line_key": null, "record_id": null, "occurrence": 1, "program_id": 1, "description": "Postage", "fiscal_year": 2009, "account_code": "03-11", "amount_cents": 1550}
251	2026-11-22T18:25:26.488Z	Dana Reyes	\N	121	actual	28	insert	\N	{"id": 28, "day": "2009-01-03", "voided": false, "version": 1, "batch_id": null, "line_key": null, "record_id": null, "occurrence": 1, "program_id": 1, "description": "Brochures", "fiscal_year": 2009, "account_code": "03-21", "amount_cents": 87000}
252	2026-11-22T18:25:26.488Z	Dana Reyes	\N	121	actual	29	insert	\N	{"id": 29, "day": "2009-05-05", "voided": false, "version": 1, "batch_id": null, "line_key": null, "record_id": null, "occurrence": 1, "program_id": 1, "description": "Brochures", "fiscal_year": 2009, "account_code": "03-21", "amount_cents": 87000}
253	2026-11-22T18:25:26.488Z	Dana Reyes	\N	121	actual	30	insert	\N	{"id": 30, "day": "2009-01-03", "voided": false, "version": 1, "batch_id": null, "line_key": null, "record_id": null, "occurrence": 1, "program_id": 1, "description": "Subscriptions", "fiscal_year": 2009, "account_code": "03-33", "amount_cents": 50000}
254	2026-11-22T18:25:26.488Z	Dana Reyes	\N	121	actual	31	insert	\N	{"id": 31, "day": "2009-01-03", "voided": false, "version": 1, "batch_id": null, "line_key": null, "record_id": null, "occurrence": 1, "program_id": 1, "description": "Telephone", "fiscal_year": 2009, "account_code": "03-45", "amount_cents": 13672}
255	2026-11-22T18:25:26.488Z	Dana Reyes	\N	121	actual	32	insert	\N	{"id": 32, "day": "2009-02-05", "voided": false, "version": 1, "batch_id": null, "line_key": null, "record_id": null, "occurrence": 1, "program_id": 1, "description": "Telephone", "fiscal_year": 2009, "account_code": "03-45", "amount_cents": 13666}
256	2026-11-22T18:25:26.488Z	Dana Reyes	\N	121	actual	33	insert	\N	{"id": 33, "day": "2009-03-07", "voided": false, "version": 1, "batch_id": null, "line_key": null, "record_id": null, "occurrence": 1, "program_id": 1, "description": "Telephone", "fiscal_year": 2009, "account_code": "03-45", "amount_cents": 13666}
257	2026-11-22T18:25:26.488Z	Dana Reyes	\N	121	actual	34	insert	\N	{"id": 34, "day": "2009-04-09", "voided": false, "version": 1, "batch_id": null, "line_key": null, "record_id": null, "occurrence": 1, "program_id": 1, "description": "Telephone", "fiscal_year": 2009, "account_code": "03-45", "amount_cents": 13666}
259	2026-11-22T18:25:26.489Z	Dana Reyes	\N	121	actual	36	insert	\N	{"id": 36, "day": "2009-06-13", "voided": false, "version": 1, "batch_id": null, "line_key": null, "record_id": null, "occurrence": 1, "program_id": 1, "description": "Telephone", "fiscal_year": 2009, "account_code": "03-45", "amount_cents": 13666}
260	2026-11-22T18:25:26.489Z	Dana Reyes	\N	121	actual	37	insert	\N	{"id": 37, "day": "2009-07-15", "voided": false, "version": 1, "batch_id": null, "line_key": null, "record_id": null, "occurrence": 1, "program_id": 1, "description": "Telephone", "fiscal_year": 2009, "account_code": "03-45", "amount_cents": 13666}
261	2026-11-22T18:25:26.489Z	Dana Reyes	\N	121	actual	38	insert	\N	{"id": 38, "day": "2009-08-17", "voided": false, "version": 1, "batch_id": null, "line_key": null, "record_id": null, "occurrence": 1, "program_id": 1, "description": "Telephone", "fiscal_year": 2009, "account_code": "03-45", "amount_cents": 13666}
262	2026-11-22T18:25:26.489Z	Dana Reyes	\N	121	actual	39	insert	\N	{"id": 39, "day": "2009-09-19", "voided": false, "version": 1, "batch_id": null, "line_key": null, "record_id": null, "occurrence": 1, "program_id": 1, "description": "Telephone", "fiscal_year": 2009, "account_code": "03-45", "amount_cents": 13666}
263	2026-11-22T18:25:26.489Z	Dana Reyes	\N	121	actual	40	insert	\N	{"id": 40, "day": "2009-01-03", "voided": false, "version": 1, "batch_id": null, "line_key": null, "record_id": null, "occurrence": 1, "program_id": 1, "description": "Engineering studies", "fiscal_year": 2009, "account_code": "03-50", "amount_cents": 203000}
264	2026-11-22T18:25:26.489Z	Dana Reyes	\N	121	actual	41	insert	\N	{"id": 41, "day": "2009-03-05", "voided": false, "version": 1, "batch_id": null, "line_key": null, "record_id": null, "occurrence": 1, "program_id": 1, "description": "Engineering studies", "fiscal_year": 2009, "account_code": "03-50", "amount_cents": 203000}
265	2026-11-22T18:25:26.489Z	Dana Reyes	\N	121	actual	42	insert	\N	{"id": 42, "day": "2009-05-07", "voided": false, "version": 1, "batch_id": null, "line_key": null, "record_id": null, "occurrence": 1, "program_id": 1, "description": "Engineering studies", "fiscal_year": 2009, "account_code": "03-50", "amount_cents": 203000}
266	2026-11-22T18:25:26.489Z	Dana Reyes	\N	121	actual	43	insert	\N	{"id": 43, "day": "2009-07-09", "voided": false, "version": 1, "batch_id": null, "line_key": null, "record_id": null, "occurrence": 1, "program_id": 1, "description": "Engineering studies", "fiscal_year": 2009, "account_code": "03-50", "amount_cents": 203000}
267	2026-11-22T18:25:26.489Z	Dana Reyes	\N	121	actual	44	insert	\N	{"id": 44, "day": "2009-01-03", "voided": false, "version": 1, "batch_id": null, "line_key": null, "record_id": null, "occurrence": 1, "program_id": 1, "description": "Mileage", "fiscal_year": 2009, "account_code": "03-65", "amount_cents": 5112}
268	2026-11-22T18:25:26.489Z	Dana Reyes	\N	121	actual	45	insert	\N	{"id": 45, "day": "2009-02-05", "voided": false, "version": 1, "batch_id": null, "line_key": null, "record_id": null, "occurrence": 1, "program_id": 1, "description": "Mileage", "fiscal_year": 2009, "account_code": "03-65", "amount_cents": 5111}
269	2026-11-22T18:25:26.489Z	Dana Reyes	\N	121	actual	46	insert	\N	{"id": 46, "day": "2009-03-07", "voided": false, "version": 1, "batch_id": null, "line_key": null, "record_id": null, "occurrence": 1, "program_id": 1, "description": "Mileage", "fiscal_year": 2009, "account_code": "03-65", "amount_cents": 5111}
270	2026-11-22T18:25:26.489Z	Dana Reyes	\N	121	actual	47	insert	\N	{"id": 47, "day": "2009-04-09", "voided": false, "version": 1, "batch_id": null, "line_key": null, "record_id": null, "occurrence": 1, "program_id": 1, "description": "Mileage", "fiscal_year": 2009, "account_code": "03-65", "amount_cents": 5111}
271	2026-11-22T18:25:26.489Z	Dana Reyes	\N	121	actual	48	insert	\N	{"id": 48, "day": "2009-05-11", "voided": false, "version": 1, "batch_id": null, "line_key": null, "record_id": null, "occurrence": 1, "program_id": 1, "description": "Mileage", "fiscal_year": 2009, "account_code": "03-65", "amount_cents": 5111}
272	2026-11-22T18:25:26.489Z	Dana Reyes	\N	121	actual	49	insert	\N	{"id": 49, "day": "2009-06-13", "voided": false, "version": 1, "batch_id": null, "line_key": null, "record_id": null, "occurrence": 1, "program_id": 1, "description": "Mileage", "fiscal_year": 2009, "account_code": "03-65", "amount_cents": 5111}
273	2026-11-22T18:25:26.489Z	Dana Reyes	\N	121	actual	50	insert	\N	{"id": 50, "day": "2009-07-15", "voided": false, "version": 1, "batch_id": null, "line_key": null, "record_id": null, "occurrence": 1, "program_id": 1, "description": "Mileage", "fiscal_year": 2009, "account_code": "03-65", "amount_cents": 5111}
274	2026-11-22T18:25:26.489Z	Dana Reyes	\N	121	actual	51	insert	\N	{"id": 51, "day": "2009-08-17", "voided": false, "version": 1, "batch_id": null, "line_key": null, "record_id": null, "occurrence": 1, "program_id": 1, "description": "Mileage", "fiscal_year": 2009, "account_code": "03-65", "amount_cents": 5111}
275	2026-11-22T18:25:26.489Z	Dana Reyes	\N	121	actual	52	insert	\N	{"id": 52, "day": "2009-09-19", "voided": false, "version": 1, "batch_id": null, "line_key": null, "record_id": null, "occurrence": 1, "program_id": 1, "description": "Mileage", "fiscal_year": 2009, "account_code": "03-65", "amount_cents": 5111}
276	2026-11-22T18:25:26.489Z	Dana Reyes	\N	121	actual	53	insert	\N	{"id": 53, "day": "2009-01-03", "voided": false, "version": 1, "batch_id": null, "line_key": null, "record_id": null, "occurrence": 1, "program_id": 1, "description": "Round tables", "fiscal_year": 2009, "account_code": "03-99", "amount_cents": 321670}
277	2026-11-22T18:25:26.489Z	Dana Reyes	\N	121	actual	54	insert	\N	{"id": 54, "day": "2009-02-05", "voided": false, "version": 1, "batch_id": null, "line_key": null, "record_id": null, "occurrence": 1, "program_id": 1, "description": "Round tables", "fiscal_year": 2009, "account_code": "03-99", "amount_cents": 321666}
278	2026-11-22T18:25:26.489Z	Dana Reyes	\N	121	actual	55	insert	\N	{"id": 55, "day": "2009-04-07", "voided": false, "version": 1, "batch_id": null, "line_key": null, "record_id": null, "occurrence": 1, "program_id": 1, "description": "Round tables", "fiscal_year": 2009, "account_code": "03-99", "amount_cents": 321666}
279	2026-11-22T18:25:26.489Z	Dana Reyes	\N	121	actual	56	insert	\N	{"id": 56, "day": "2009-05-09", "voided": false, "version": 1, "batch_id": null, "line_key": null, "record_id": null, "occurrence": 1, "program_id": 1, "description": "Round tables", "fiscal_year": 2009, "account_code": "03-99", "amount_cents": 321666}
280	2026-11-22T18:25:26.489Z	Dana Reyes	\N	121	actual	57	insert	\N	{"id": 57, "day": "2009-07-11", "voided": false, "version": 1, "batch_id": null, "line_key": null, "record_id": null, "occurrence": 1, "program_id": 1, "description": "Round tables", "fiscal_year": 2009, "account_code": "03-99", "amount_cents": 321666}
643	2026-11-22T18:25:31.624Z	Dana Reyes	\N	184	stall_mark	3	insert	\N	{"id": 3, "mark": "yes", "note": "Storm season takes both representatives for weeks", "reason": "time-money", "version": 1, "assessment_id": 3}
281	2026-11-22T18:25:26.489Z	Dana Reyes	\N	121	actual	58	insert	\N	{"id": 58, "day": "2009-08-13", "voided": false, "version": 1, "batch_id": null, "line_key": null, "record_id": null, "occurrence": 1, "program_id": 1, "description": "Round tables", "fiscal_year": 2009, "account_code": "03-99", "amount_cents": 321666}
282	2026-11-22T18:25:26.490Z	Dana Reyes	\N	121	actual	59	insert	\N	{"id": 59, "day": "2009-01-03", "voided": false, "version": 1, "batch_id": null, "line_key": null, "record_id": null, "occurrence": 1, "program_id": 1, "description": "Parking", "fiscal_year": 2009, "account_code": "03-72", "amount_cents": 2800}
283	2026-11-22T18:25:26.490Z	Dana Reyes	\N	121	actual	60	insert	\N	{"id": 60, "day": "2009-04-05", "voided": false, "version": 1, "batch_id": null, "line_key": null, "record_id": null, "occurrence": 1, "program_id": 1, "description": "Parking", "fiscal_year": 2009, "account_code": "03-72", "amount_cents": 2800}
284	2026-11-22T18:25:26.490Z	Dana Reyes	\N	121	actual	61	insert	\N	{"id": 61, "day": "2009-07-07", "voided": false, "version": 1, "batch_id": null, "line_key": null, "record_id": null, "occurrence": 1, "program_id": 1, "description": "Parking", "fiscal_year": 2009, "account_code": "03-72", "amount_cents": 2800}
285	2026-11-22T18:25:26.555Z	Dana Reyes	\N	122	survey_wave	1	insert	\N	{"id": 1, "name": "Spring 2007", "note": null, "voided": false, "version": 1, "batch_id": null, "last_day": "2007-06-30", "closed_on": null, "first_day": "2007-06-06", "asked_count": null, "confidential": false}
286	2026-11-22T18:25:26.632Z	Dana Reyes	\N	123	survey_invitation	1	insert	\N	{"id": 1, "wave_id": 1, "batch_id": null, "account_id": 1}
287	2026-11-22T18:25:26.632Z	Dana Reyes	\N	123	survey_invitation	2	insert	\N	{"id": 2, "wave_id": 1, "batch_id": null, "account_id": 2}
288	2026-11-22T18:25:26.632Z	Dana Reyes	\N	123	survey_invitation	3	insert	\N	{"id": 3, "wave_id": 1, "batch_id": null, "account_id": 3}
289	2026-11-22T18:25:26.632Z	Dana Reyes	\N	123	survey_invitation	4	insert	\N	{"id": 4, "wave_id": 1, "batch_id": null, "account_id": 4}
290	2026-11-22T18:25:26.632Z	Dana Reyes	\N	123	survey_invitation	5	insert	\N	{"id": 5, "wave_id": 1, "batch_id": null, "account_id": 5}
291	2026-11-22T18:25:26.633Z	Dana Reyes	\N	123	survey_invitation	6	insert	\N	{"id": 6, "wave_id": 1, "batch_id": null, "account_id": 6}
292	2026-11-22T18:25:26.633Z	Dana Reyes	\N	123	survey_invitation	7	insert	\N	{"id": 7, "wave_id": 1, "batch_id": null, "account_id": 7}
293	2026-11-22T18:25:26.633Z	Dana Reyes	\N	123	survey_invitation	8	insert	\N	{"id": 8, "wave_id": 1, "batch_id": null, "account_id": 8}
294	2026-11-22T18:25:26.633Z	Dana Reyes	\N	123	survey_invitation	9	insert	\N	{"id": 9, "wave_id": 1, "batch_id": null, "account_id": 9}
295	2026-11-22T18:25:26.633Z	Dana Reyes	\N	123	survey_invitation	10	insert	\N	{"id": 10, "wave_id": 1, "batch_id": null, "account_id": 10}
296	2026-11-22T18:25:26.633Z	Dana Reyes	\N	123	survey_invitation	11	insert	\N	{"id": 11, "wave_id": 1, "batch_id": null, "account_id": 11}
297	2026-11-22T18:25:26.633Z	Dana Reyes	\N	123	survey_invitation	12	insert	\N	{"id": 12, "wave_id": 1, "batch_id": null, "account_id": 12}
298	2026-11-22T18:25:26.633Z	Dana Reyes	\N	123	survey_invitation	13	insert	\N	{"id": 13, "wave_id": 1, "batch_id": null, "account_id": 13}
299	2026-11-22T18:25:26.633Z	Dana Reyes	\N	123	survey_invitation	14	insert	\N	{"id": 14, "wave_id": 1, "batch_id": null, "account_id": 14}
300	2026-11-22T18:25:26.633Z	Dana Reyes	\N	123	survey_invitation	15	insert	\N	{"id": 15, "wave_id": 1, "batch_id": null, "account_id": 15}
301	2026-11-22T18:25:26.633Z	Dana Reyes	\N	123	survey_invitation	16	insert	\N	{"id": 16, "wave_id": 1, "batch_id": null, "account_id": 16}
302	2026-11-22T18:25:26.633Z	Dana Reyes	\N	123	survey_invitation	17	insert	\N	{"id": 17, "wave_id": 1, "batch_id": null, "account_id": 17}
303	2026-11-22T18:25:26.633Z	Dana Reyes	\N	123	survey_invitation	18	insert	\N	{"id": 18, "wave_id": 1, "batch_id": null, "account_id": 18}
304	2026-11-22T18:25:26.633Z	Dana Reyes	\N	123	survey_invitation	19	insert	\N	{"id": 19, "wave_id": 1, "batch_id": null, "account_id": 19}
305	2026-11-22T18:25:26.633Z	Dana Reyes	\N	123	survey_invitation	20	insert	\N	{"id": 20, "wave_id": 1, "batch_id": null, "account_id": 20}
306	2026-11-22T18:25:26.633Z	Dana Reyes	\N	123	survey_invitation	21	insert	\N	{"id": 21, "wave_id": 1, "batch_id": null, "account_id": 21}
307	2026-11-22T18:25:26.746Z	Dana Reyes	\N	124	survey_question	1	insert	\N	{"id": 1, "low": "1", "high": "10", "part": "overall", "place": 0, "title": "How satisfied are you with us overall?", "factor": null, "weight": null, "choices": null, "version": 1, "wave_id": 1, "batch_id": null}
308	2026-11-22T18:25:26.746Z	Dana Reyes	\N	124	survey_question	2	insert	\N	{"id": 2, "low": "1", "high": "10", "part": "factor", "place": 1, "title": "How satisfied are you with the reliability of your service?", "factor": "Reliability of service", "weight": null, "choices": null, "version": 1, "wave_id": 1, "batch_id": null}
309	2026-11-22T18:25:26.746Z	Dana Reyes	\N	124	survey_question	3	insert	\N	{"id": 3, "low": "1", "high": "10", "part": "factor", "place": 2, "title": "How satisfied are you with what we tell you about outages?", "factor": "Outage communication", "weight": null, "choices": null, "version": 1, "wave_id": 1, "batch_id": null}
310	2026-11-22T18:25:26.746Z	Dana Reyes	\N	124	survey_question	4	insert	\N	{"id": 4, "low": "1", "high": "10", "part": "factor", "place": 3, "title": "How satisfied are you with your account representative?", "factor": "Your representative", "weight": null, "choices": null, "version": 1, "wave_id": 1, "batch_id": null}
311	2026-11-22T18:25:26.746Z	Dana Reyes	\N	124	survey_question	5	insert	\N	{"id": 5, "low": "1", "high": "10", "part": "factor", "place": 4, "title": "How satisfied are you with your bills?", "factor": "Billing", "weight": null, "choices": null, "version": 1, "wave_id": 1, "batch_id": null}
312	2026-11-22T18:25:26.746Z	Dana Reyes	\N	124	survey_question	6	insert	\N	{"id": 6, "low": "1", "high": "10", "part": "factor", "place": 5, "title": "How satisfied are you with our rates?", "factor": "Price and rates", "weight": null, "choices": null, "version": 1, "wave_id": 1, "batch_id": null}
313	2026-11-22T18:25:26.746Z	Dana Reyes	\N	124	survey_question	7	insert	\N	{"id": 7, "low": "0", "high": "10", "part": "recommend", "place": 6, "title": "How likely are you to recommend us to another business?", "factor": null, "weight": null, "choices": null, "version": 1, "wave_id": 1, "batch_id": null}
314	2026-11-22T18:25:26.746Z	Dana Reyes	\N	124	survey_question	8	insert	\N	{"id": 8, "low": null, "high": null, "part": "joint_planning", "place": 7, "title": "Did we hold a joint planning session with you in the last 12 months?", "factor": null, "weight": null, "choices": null, "version": 1, "wave_id": 1, "batch_id": null}
316	2026-11-22T18:25:26.782Z	Dana Reyes	\N	124	survey_response	1	insert	\N	{"id": 1, "day": "2007-06-29", "voided": false, "answers": "{\\"Did we hold a joint planning session with you in the last 12 months?\\": \\"No\\", \\"How likely are you to recommend us to another business?\\": \\"6\\", \\"How satisfied are you with our rates?\\": \\"5\\", \\"How satisfied are you with the reliability of your service?\\": \\"7\\", \\"How satisfied are you with us overall?\\": \\"6\\", \\"How satisfied are you with what we tell you about outages?\\": \\"4\\", \\"How satisfied are you with your account representative?\\": \\"6\\", \\"How satisfied are you with your bills?\\": \\"6\\"}", "version": 1, "wave_id": 1, "batch_id": null, "account_id": 2, "occurrence": 1, "respondent": "Spring 2007 02", "external_id": null, "account_name": null, "closed_class": null, "account_number": null}
317	2026-11-22T18:25:26.782Z	Dana Reyes	\N	124	survey_response	2	insert	\N	{"id": 2, "day": "2007-06-28", "voided": false, "answers": "{\\"Did we hold a joint planning session with you in the last 12 months?\\": \\"Yes\\", \\"How likely are you to recommend us to another business?\\": \\"10\\", \\"How satisfied are you with our rates?\\": \\"8\\", \\"How satisfied are you with the reliability of your service?\\": \\"10\\", \\"How satisfied are you with us overall?\\": \\"9\\", \\"How satisfied are you with what we tell you about outages?\\": \\"6\\", \\"How satisfied are you with your account representative?\\": \\"10\\", \\"How satisfied are you with your bills?\\": \\"8\\", \\"What should we do better?\\": \\"No interruptions this year, thank you.\\"}", "version": 1, "wave_id": 1, "batch_id": null, "account_id": 3, "occurrence": 1, "respondent": "Spring 2007 03", "external_id": null, "account_name": null, "closed_class": null, "account_number": null}
318	2026-11-22T18:25:26.782Z	Dana Reyes	\N	124	survey_response	3	insert	\N	{"id": 3, "day": "2007-06-27", "voided": false, "answers": "{\\"Did we hold a joint planning session with you in the last 12 months?\\": \\"No\\", \\"How likely are you to recommend us to another business?\\": \\"6\\", \\"How satisfied are you with our rates?\\": \\"5\\", \\"How satisfied are you with the reliability of your service?\\": \\"7\\", \\"How satisfied are you with us overall?\\": \\"5\\", \\"How satisfied are you with what we tell you about outages?\\": \\"4\\", \\"How satisfied are you with your account representative?\\": \\"5\\", \\"How satisfied are you with your bills?\\": \\"6\\", \\"What should we do better?\\": \\"We heard about the last outage from our own night shift.\\"}", "version": 1, "wave_id": 1, "batch_id": null, "account_id": 4, "occurrence": 1, "respondent": "Spring 2007 04", "external_id": null, "account_name": null, "closed_class": null, "account_number": null}
319	2026-11-22T18:25:26.786Z	Dana Reyes	\N	124	survey_response	4	insert	\N	{"id": 4, "day": "2007-06-26", "voided": false, "answers": "{\\"Did we hold a joint planning session with you in the last 12 months?\\": \\"Yes\\", \\"How likely are you to recommend us to another business?\\": \\"7\\", \\"How satisfied are you with our rates?\\": \\"7\\", \\"How satisfied are you with the reliability of your service?\\": \\"9\\", \\"How satisfied are you with us overall?\\": \\"8\\", \\"How satisfied are you with what we tell you about outages?\\": \\"7\\", \\"How satisfied are you with your account representative?\\": \\"8\\", \\"How satisfied are you with your bills?\\": \\"8\\"}", "version": 1, "wave_id": 1, "batch_id": null, "account_id": 5, "occurrence": 1, "respondent": "Spring 2007 05", "external_id": null, "account_name": null, "closed_class": null, "account_number": null}
320	2026-11-22T18:25:26.787Z	Dana Reyes	\N	124	survey_response	5	insert	\N	{"id": 5, "day": "2007-06-25", "voided": false, "answers": "{\\"Did we hold a joint planning session with you in the last 12 months?\\": \\"No\\", \\"How likely are you to recommend us to another business?\\": \\"8\\", \\"How satisfied are you with our rates?\\": \\"7\\", \\"How satisfied are you with the reliability of your service?\\": \\"10\\", \\"How satisfied are you with us overall?\\": \\"7\\", \\"How satisfied are you with what we tell you about outages?\\": \\"6\\", \\"How satisfied are you with your account representative?\\": \\"7\\", \\"How satisfied are you with your bills?\\": \\"7\\"}", "version": 1, "wave_id": 1, "batch_id": null, "account_id": 6, "occurrence": 1, "respondent": "Spring 2007 06", "external_id": null, "account_name": null, "closed_class": null, "account_number": null}
321	2026-11-22T18:25:26.787Z	Dana Reyes	\N	124	survey_response	6	insert	\N	{"id": 6, "day": "2007-06-24", "voided": false, "answers": "{\\"Did we hold a joint planning session with you in the last 12 months?\\": \\"No\\", \\"How likely are you to recommend us to another business?\\": \\"10\\", \\"How satisfied are you with our rates?\\": \\"6\\", \\"How satisfied are you with the reliability of your service?\\": \\"9\\", \\"How satisfied are you with us overall?\\": \\"9\\", \\"How satisfied are you with what we tell you about outages?\\": \\"5\\", \\"How satisfied are you with your account representative?\\": \\"9\\", \\"How satisfied are you with your bills?\\": \\"8\\", \\"What should we do better?\\": \\"No interruptions this year, thank you.\\"}", "version": 1, "wave_id": 1, "batch_id": null, "account_id": 7, "occurrence": 1, "respondent": "Spring 2007 07", "external_id": null, "account_name": null, "closed_class": null, "account_number": null}
322	2026-11-22T18:25:26.787Z	Dana Reyes	\N	124	survey_response	7	insert	\N	{"id": 7, "day": "2007-06-23", "voided": false, "answers": "{\\"Did we hold a joint planning session with you in the last 12 months?\\": \\"No\\", \\"How likely are you to recommend us to another business?\\": \\"6\\", \\"How satisfied are you with our rates?\\": \\"6\\", \\"How satisfied are you with the reliability of your service?\\": \\"7\\", \\"How satisfied are you with us overall?\\": \\"8\\", \\"How satisfied are you with what we tell you about outages?\\": \\"5\\", \\"How satisfied are you with your account representative?\\": \\"8\\", \\"How satisfied are you with your bills?\\": \\"6\\", \\"What should we do better?\\": \\"Our representative answers the same day. Keep it up.\\"}", "version": 1, "wave_id": 1, "batch_id": null, "account_id": 8, "occurrence": 1, "respondent": "Spring 2007 08", "external_id": null, "account_name": null, "closed_class": null, "account_number": null}
323	2026-11-22T18:25:26.787Z	Dana Reyes	\N	124	survey_response	8	insert	\N	{"id": 8, "day": "2007-06-22", "voided": false, "answers": "{\\"Did we hold a joint planning session with you in the last 12 months?\\": \\"No\\", \\"How likely are you to recommend us to another business?\\": \\"8\\", \\"How satisfied are you with our rates?\\": \\"6\\", \\"How satisfied are you with the reliability of your service?\\": \\"7\\", \\"How satisfied are you with us overall?\\": \\"8\\", \\"How satisfied are you with what we tell you about outages?\\": \\"7\\", \\"How satisfied are you with your account representative?\\": \\"8\\", \\"How satisfied are you with your bills?\\": \\"6\\", \\"What should we do better?\\": \\"Our representative answers the same day. Keep it up.\\"}", "version": 1, "wave_id": 1, "batch_id": null, "account_id": 9, "occurrence": 1, "respondent": "Spring 2007 09", "external_id": null, "account_name": null, "closed_class": null, "account_number": null}
362	2026-11-22T18:25:26.974Z	Dana Reyes	\N	127	survey_question	16	insert	\N	{"id": 16, "low": "0", "high": "10", "part": "recommend", "place": 6, "title": "How likely are you to recommend us to another business?", "factor": null, "weight": null, "choices": null, "version": 1, "wave_id": 2, "batch_id": null}
324	2026-11-22T18:25:26.787Z	Dana Reyes	\N	124	survey_response	9	insert	\N	{"id": 9, "day": "2007-06-20", "voided": false, "answers": "{\\"Did we hold a joint planning session with you in the last 12 months?\\": \\"No\\", \\"How likely are you to recommend us to another business?\\": \\"8\\", \\"How satisfied are you with our rates?\\": \\"6\\", \\"How satisfied are you with the reliability of your service?\\": \\"7\\", \\"How satisfied are you with us overall?\\": \\"7\\", \\"How satisfied are you with what we tell you about outages?\\": \\"5\\", \\"How satisfied are you with your account representative?\\": \\"7\\", \\"How satisfied are you with your bills?\\": \\"6\\", \\"What should we do better?\\": \\"We heard about the last outage from our own night shift.\\"}", "version": 1, "wave_id": 1, "batch_id": null, "account_id": 11, "occurrence": 1, "respondent": "Spring 2007 11", "external_id": null, "account_name": null, "closed_class": null, "account_number": null}
325	2026-11-22T18:25:26.787Z	Dana Reyes	\N	124	survey_response	10	insert	\N	{"id": 10, "day": "2007-06-19", "voided": false, "answers": "{\\"Did we hold a joint planning session with you in the last 12 months?\\": \\"No\\", \\"How likely are you to recommend us to another business?\\": \\"4\\", \\"How satisfied are you with our rates?\\": \\"5\\", \\"How satisfied are you with the reliability of your service?\\": \\"6\\", \\"How satisfied are you with us overall?\\": \\"5\\", \\"How satisfied are you with what we tell you about outages?\\": \\"4\\", \\"How satisfied are you with your account representative?\\": \\"5\\", \\"How satisfied are you with your bills?\\": \\"6\\"}", "version": 1, "wave_id": 1, "batch_id": null, "account_id": 12, "occurrence": 1, "respondent": "Spring 2007 12", "external_id": null, "account_name": null, "closed_class": null, "account_number": null}
326	2026-11-22T18:25:26.787Z	Dana Reyes	\N	124	survey_response	11	insert	\N	{"id": 11, "day": "2007-06-18", "voided": false, "answers": "{\\"Did we hold a joint planning session with you in the last 12 months?\\": \\"No\\", \\"How likely are you to recommend us to another business?\\": \\"8\\", \\"How satisfied are you with our rates?\\": \\"7\\", \\"How satisfied are you with the reliability of your service?\\": \\"9\\", \\"How satisfied are you with us overall?\\": \\"7\\", \\"How satisfied are you with what we tell you about outages?\\": \\"6\\", \\"How satisfied are you with your account representative?\\": \\"7\\", \\"How satisfied are you with your bills?\\": \\"8\\", \\"What should we do better?\\": \\"We heard about the last outage from our own night shift.\\"}", "version": 1, "wave_id": 1, "batch_id": null, "account_id": 13, "occurrence": 1, "respondent": "Spring 2007 13", "external_id": null, "account_name": null, "closed_class": null, "account_number": null}
327	2026-11-22T18:25:26.787Z	Dana Reyes	\N	124	survey_response	12	insert	\N	{"id": 12, "day": "2007-06-17", "voided": false, "answers": "{\\"Did we hold a joint planning session with you in the last 12 months?\\": \\"No\\", \\"How likely are you to recommend us to another business?\\": \\"7\\", \\"How satisfied are you with our rates?\\": \\"6\\", \\"How satisfied are you with the reliability of your service?\\": \\"5\\", \\"How satisfied are you with us overall?\\": \\"7\\", \\"How satisfied are you with what we tell you about outages?\\": \\"6\\", \\"How satisfied are you with your account representative?\\": \\"7\\", \\"How satisfied are you with your bills?\\": \\"Don't know\\", \\"What should we do better?\\": \\"Voltage dips stop our line twice a month.\\"}", "version": 1, "wave_id": 1, "batch_id": null, "account_id": 14, "occurrence": 1, "respondent": "Spring 2007 14", "external_id": null, "account_name": null, "closed_class": null, "account_number": null}
328	2026-11-22T18:25:26.787Z	Dana Reyes	\N	124	survey_response	13	insert	\N	{"id": 13, "day": "2007-06-16", "voided": false, "answers": "{\\"Did we hold a joint planning session with you in the last 12 months?\\": \\"No\\", \\"How likely are you to recommend us to another business?\\": \\"8\\", \\"How satisfied are you with our rates?\\": \\"7\\", \\"How satisfied are you with the reliability of your service?\\": \\"7\\", \\"How satisfied are you with us overall?\\": \\"8\\", \\"How satisfied are you with what we tell you about outages?\\": \\"6\\", \\"How satisfied are you with your account representative?\\": \\"8\\", \\"How satisfied are you with your bills?\\": \\"7\\", \\"What should we do better?\\": \\"Our representative answers the same day. Keep it up.\\"}", "version": 1, "wave_id": 1, "batch_id": null, "account_id": 15, "occurrence": 1, "respondent": "Spring 2007 15", "external_id": null, "account_name": null, "closed_class": null, "account_number": null}
329	2026-11-22T18:25:26.787Z	Dana Reyes	\N	124	survey_response	14	insert	\N	{"id": 14, "day": "2007-06-15", "voided": false, "answers": "{\\"Did we hold a joint planning session with you in the last 12 months?\\": \\"No\\", \\"How likely are you to recommend us to another business?\\": \\"7\\", \\"How satisfied are you with our rates?\\": \\"6\\", \\"How satisfied are you with the reliability of your service?\\": \\"9\\", \\"How satisfied are you with us overall?\\": \\"7\\", \\"How satisfied are you with what we tell you about outages?\\": \\"6\\", \\"How satisfied are you with your account representative?\\": \\"8\\", \\"How satisfied are you with your bills?\\": \\"6\\", \\"What should we do better?\\": \\"Please show us early what next year's rates will be.\\"}", "version": 1, "wave_id": 1, "batch_id": null, "account_id": 16, "occurrence": 1, "respondent": "Spring 2007 16", "external_id": null, "account_name": null, "closed_class": null, "account_number": null}
330	2026-11-22T18:25:26.787Z	Dana Reyes	\N	124	survey_response	15	insert	\N	{"id": 15, "day": "2007-06-13", "voided": false, "answers": "{\\"Did we hold a joint planning session with you in the last 12 months?\\": \\"No\\", \\"How likely are you to recommend us to another business?\\": \\"6\\", \\"How satisfied are you with our rates?\\": \\"4\\", \\"How satisfied are you with the reliability of your service?\\": \\"8\\", \\"How satisfied are you with us overall?\\": \\"6\\", \\"How satisfied are you with what we tell you about outages?\\": \\"5\\", \\"How satisfied are you with your account representative?\\": \\"7\\", \\"How satisfied are you with your bills?\\": \\"8\\", \\"What should we do better?\\": \\"Please show us early what next year's rates will be.\\"}", "version": 1, "wave_id": 1, "batch_id": null, "account_id": 18, "occurrence": 1, "respondent": "Spring 2007 18", "external_id": null, "account_name": null, "closed_class": null, "account_number": null}
331	2026-11-22T18:25:26.787Z	Dana Reyes	\N	124	survey_response	16	insert	\N	{"id": 16, "day": "2007-06-12", "voided": false, "answers": "{\\"Did we hold a joint planning session with you in the last 12 months?\\": \\"No\\", \\"How likely are you to recommend us to another business?\\": \\"8\\", \\"How satisfied are you with our rates?\\": \\"6\\", \\"How satisfied are you with the reliability of your service?\\": \\"8\\", \\"How satisfied are you with us overall?\\": \\"7\\", \\"How satisfied are you with what we tell you about outages?\\": \\"6\\", \\"How satisfied are you with your account representative?\\": \\"8\\", \\"How satisfied are you with your bills?\\": \\"7\\", \\"What should we do better?\\": \\"We heard about the last outage from our own night shift.\\"}", "version": 1, "wave_id": 1, "batch_id": null, "account_id": 19, "occurrence": 1, "respondent": "Spring 2007 19", "external_id": null, "account_name": null, "closed_class": null, "account_number": null}
363	2026-11-22T18:25:26.974Z	Dana Reyes	\N	127	survey_question	17	insert	\N	{"id": 17, "low": null, "high": null, "part": "joint_planning", "place": 7, "title": "Did we hold a joint planning session with you in the last 12 months?", "factor": null, "weight": null, "choices": null, "version": 1, "wave_id": 2, "batch_id": null}
332	2026-11-22T18:25:26.787Z	Dana Reyes	\N	124	survey_response	17	insert	\N	{"id": 17, "day": "2007-06-11", "voided": false, "answers": "{\\"Did we hold a joint planning session with you in the last 12 months?\\": \\"No\\", \\"How likely are you to recommend us to another business?\\": \\"6\\", \\"How satisfied are you with our rates?\\": \\"5\\", \\"How satisfied are you with the reliability of your service?\\": \\"7\\", \\"How satisfied are you with us overall?\\": \\"7\\", \\"How satisfied are you with what we tell you about outages?\\": \\"4\\", \\"How satisfied are you with your account representative?\\": \\"7\\", \\"How satisfied are you with your bills?\\": \\"7\\"}", "version": 1, "wave_id": 1, "batch_id": null, "account_id": 20, "occurrence": 1, "respondent": "Spring 2007 20", "external_id": null, "account_name": null, "closed_class": null, "account_number": null}
333	2026-11-22T18:25:26.787Z	Dana Reyes	\N	124	survey_response	18	insert	\N	{"id": 18, "day": "2007-06-30", "voided": false, "answers": "{\\"Did we hold a joint planning session with you in the last 12 months?\\": \\"No\\", \\"How likely are you to recommend us to another business?\\": \\"9\\", \\"How satisfied are you with our rates?\\": \\"5\\", \\"How satisfied are you with the reliability of your service?\\": \\"8\\", \\"How satisfied are you with us overall?\\": \\"8\\", \\"How satisfied are you with what we tell you about outages?\\": \\"5\\", \\"How satisfied are you with your account representative?\\": \\"10\\", \\"How satisfied are you with your bills?\\": \\"8\\"}", "version": 1, "wave_id": 1, "batch_id": null, "account_id": 21, "occurrence": 1, "respondent": "Spring 2007 21", "external_id": null, "account_name": null, "closed_class": null, "account_number": null}
334	2026-11-22T18:25:26.832Z	Dana Reyes	\N	125	survey_wave	2	insert	\N	{"id": 2, "name": "Fall 2007", "note": null, "voided": false, "version": 1, "batch_id": null, "last_day": "2007-12-31", "closed_on": null, "first_day": "2007-12-07", "asked_count": null, "confidential": false}
335	2026-11-22T18:25:26.882Z	Dana Reyes	\N	126	survey_invitation	22	insert	\N	{"id": 22, "wave_id": 2, "batch_id": null, "account_id": 1}
336	2026-11-22T18:25:26.882Z	Dana Reyes	\N	126	survey_invitation	23	insert	\N	{"id": 23, "wave_id": 2, "batch_id": null, "account_id": 2}
337	2026-11-22T18:25:26.882Z	Dana Reyes	\N	126	survey_invitation	24	insert	\N	{"id": 24, "wave_id": 2, "batch_id": null, "account_id": 3}
338	2026-11-22T18:25:26.882Z	Dana Reyes	\N	126	survey_invitation	25	insert	\N	{"id": 25, "wave_id": 2, "batch_id": null, "account_id": 4}
339	2026-11-22T18:25:26.882Z	Dana Reyes	\N	126	survey_invitation	26	insert	\N	{"id": 26, "wave_id": 2, "batch_id": null, "account_id": 5}
340	2026-11-22T18:25:26.882Z	Dana Reyes	\N	126	survey_invitation	27	insert	\N	{"id": 27, "wave_id": 2, "batch_id": null, "account_id": 6}
341	2026-11-22T18:25:26.882Z	Dana Reyes	\N	126	survey_invitation	28	insert	\N	{"id": 28, "wave_id": 2, "batch_id": null, "account_id": 7}
342	2026-11-22T18:25:26.882Z	Dana Reyes	\N	126	survey_invitation	29	insert	\N	{"id": 29, "wave_id": 2, "batch_id": null, "account_id": 8}
343	2026-11-22T18:25:26.882Z	Dana Reyes	\N	126	survey_invitation	30	insert	\N	{"id": 30, "wave_id": 2, "batch_id": null, "account_id": 9}
344	2026-11-22T18:25:26.882Z	Dana Reyes	\N	126	survey_invitation	31	insert	\N	{"id": 31, "wave_id": 2, "batch_id": null, "account_id": 10}
345	2026-11-22T18:25:26.882Z	Dana Reyes	\N	126	survey_invitation	32	insert	\N	{"id": 32, "wave_id": 2, "batch_id": null, "account_id": 11}
346	2026-11-22T18:25:26.882Z	Dana Reyes	\N	126	survey_invitation	33	insert	\N	{"id": 33, "wave_id": 2, "batch_id": null, "account_id": 12}
347	2026-11-22T18:25:26.882Z	Dana Reyes	\N	126	survey_invitation	34	insert	\N	{"id": 34, "wave_id": 2, "batch_id": null, "account_id": 13}
348	2026-11-22T18:25:26.882Z	Dana Reyes	\N	126	survey_invitation	35	insert	\N	{"id": 35, "wave_id": 2, "batch_id": null, "account_id": 14}
349	2026-11-22T18:25:26.882Z	Dana Reyes	\N	126	survey_invitation	36	insert	\N	{"id": 36, "wave_id": 2, "batch_id": null, "account_id": 15}
350	2026-11-22T18:25:26.883Z	Dana Reyes	\N	126	survey_invitation	37	insert	\N	{"id": 37, "wave_id": 2, "batch_id": null, "account_id": 16}
351	2026-11-22T18:25:26.883Z	Dana Reyes	\N	126	survey_invitation	38	insert	\N	{"id": 38, "wave_id": 2, "batch_id": null, "account_id": 17}
352	2026-11-22T18:25:26.883Z	Dana Reyes	\N	126	survey_invitation	39	insert	\N	{"id": 39, "wave_id": 2, "batch_id": null, "account_id": 18}
353	2026-11-22T18:25:26.883Z	Dana Reyes	\N	126	survey_invitation	40	insert	\N	{"id": 40, "wave_id": 2, "batch_id": null, "account_id": 19}
354	2026-11-22T18:25:26.883Z	Dana Reyes	\N	126	survey_invitation	41	insert	\N	{"id": 41, "wave_id": 2, "batch_id": null, "account_id": 20}
355	2026-11-22T18:25:26.883Z	Dana Reyes	\N	126	survey_invitation	42	insert	\N	{"id": 42, "wave_id": 2, "batch_id": null, "account_id": 21}
356	2026-11-22T18:25:26.973Z	Dana Reyes	\N	127	survey_question	10	insert	\N	{"id": 10, "low": "1", "high": "10", "part": "overall", "place": 0, "title": "How satisfied are you with us overall?", "factor": null, "weight": null, "choices": null, "version": 1, "wave_id": 2, "batch_id": null}
357	2026-11-22T18:25:26.974Z	Dana Reyes	\N	127	survey_question	11	insert	\N	{"id": 11, "low": "1", "high": "10", "part": "factor", "place": 1, "title": "How satisfied are you with the reliability of your service?", "factor": "Reliability of service", "weight": null, "choices": null, "version": 1, "wave_id": 2, "batch_id": null}
358	2026-11-22T18:25:26.974Z	Dana Reyes	\N	127	survey_question	12	insert	\N	{"id": 12, "low": "1", "high": "10", "part": "factor", "place": 2, "title": "How satisfied are you with what we tell you about outages?", "factor": "Outage communication", "weight": null, "choices": null, "version": 1, "wave_id": 2, "batch_id": null}
359	2026-11-22T18:25:26.974Z	Dana Reyes	\N	127	survey_question	13	insert	\N	{"id": 13, "low": "1", "high": "10", "part": "factor", "place": 3, "title": "How satisfied are you with your account representative?", "factor": "Your representative", "weight": null, "choices": null, "version": 1, "wave_id": 2, "batch_id": null}
360	2026-11-22T18:25:26.974Z	Dana Reyes	\N	127	survey_question	14	insert	\N	{"id": 14, "low": "1", "high": "10", "part": "factor", "place": 4, "title": "How satisfied are you with your bills?", "factor": "Billing", "weight": null, "choices": null, "version": 1, "wave_id": 2, "batch_id": null}
361	2026-11-22T18:25:26.974Z	Dana Reyes	\N	127	survey_question	15	insert	\N	{"id": 15, "low": "1", "high": "10", "part": "factor", "place": 5, "title": "How satisfied are you with our rates?", "factor": "Price and rates", "weight": null, "choices": null, "version": 1, "wave_id": 2, "batch_id": null}
364	2026-11-22T18:25:26.974Z	Dana Reyes	\N	127	survey_question	18	insert	\N	{"id": 18, "low": null, "high": null, "part": "comment", "place": 8, "title": "What should we do better?", "factor": null, "weight": null, "choices": null, "version": 1, "wave_id": 2, "batch_id": null}
365	2026-11-22T18:25:27.019Z	Dana Reyes	\N	127	survey_response	19	insert	\N	{"id": 19, "day": "2007-12-31", "voided": false, "answers": "{\\"Did we hold a joint planning session with you in the last 12 months?\\": \\"Yes\\", \\"How likely are you to recommend us to another business?\\": \\"8\\", \\"How satisfied are you with our rates?\\": \\"7\\", \\"How satisfied are you with the reliability of your service?\\": \\"9\\", \\"How satisfied are you with us overall?\\": \\"8\\", \\"How satisfied are you with what we tell you about outages?\\": \\"7\\", \\"How satisfied are you with your account representative?\\": \\"8\\", \\"How satisfied are you with your bills?\\": \\"7\\", \\"What should we do better?\\": \\"No interruptions this year, thank you.\\"}", "version": 1, "wave_id": 2, "batch_id": null, "account_id": 1, "occurrence": 1, "respondent": "Fall 2007 01", "external_id": null, "account_name": null, "closed_class": null, "account_number": null}
366	2026-11-22T18:25:27.019Z	Dana Reyes	\N	127	survey_response	20	insert	\N	{"id": 20, "day": "2007-12-30", "voided": false, "answers": "{\\"Did we hold a joint planning session with you in the last 12 months?\\": \\"No\\", \\"How likely are you to recommend us to another business?\\": \\"5\\", \\"How satisfied are you with our rates?\\": \\"4\\", \\"How satisfied are you with the reliability of your service?\\": \\"5\\", \\"How satisfied are you with us overall?\\": \\"4\\", \\"How satisfied are you with what we tell you about outages?\\": \\"4\\", \\"How satisfied are you with your account representative?\\": \\"6\\", \\"How satisfied are you with your bills?\\": \\"5\\"}", "version": 1, "wave_id": 2, "batch_id": null, "account_id": 2, "occurrence": 1, "respondent": "Fall 2007 02", "external_id": null, "account_name": null, "closed_class": null, "account_number": null}
367	2026-11-22T18:25:27.019Z	Dana Reyes	\N	127	survey_response	21	insert	\N	{"id": 21, "day": "2007-12-29", "voided": false, "answers": "{\\"Did we hold a joint planning session with you in the last 12 months?\\": \\"Yes\\", \\"How likely are you to recommend us to another business?\\": \\"7\\", \\"How satisfied are you with our rates?\\": \\"7\\", \\"How satisfied are you with the reliability of your service?\\": \\"8\\", \\"How satisfied are you with us overall?\\": \\"8\\", \\"How satisfied are you with what we tell you about outages?\\": \\"8\\", \\"How satisfied are you with your account representative?\\": \\"9\\", \\"How satisfied are you with your bills?\\": \\"7\\", \\"What should we do better?\\": \\"Our representative answers the same day. Keep it up.\\"}", "version": 1, "wave_id": 2, "batch_id": null, "account_id": 3, "occurrence": 1, "respondent": "Fall 2007 03", "external_id": null, "account_name": null, "closed_class": null, "account_number": null}
368	2026-11-22T18:25:27.019Z	Dana Reyes	\N	127	survey_response	22	insert	\N	{"id": 22, "day": "2007-12-28", "voided": false, "answers": "{\\"Did we hold a joint planning session with you in the last 12 months?\\": \\"No\\", \\"How likely are you to recommend us to another business?\\": \\"5\\", \\"How satisfied are you with our rates?\\": \\"4\\", \\"How satisfied are you with the reliability of your service?\\": \\"6\\", \\"How satisfied are you with us overall?\\": \\"5\\", \\"How satisfied are you with what we tell you about outages?\\": \\"5\\", \\"How satisfied are you with your account representative?\\": \\"5\\", \\"How satisfied are you with your bills?\\": \\"5\\"}", "version": 1, "wave_id": 2, "batch_id": null, "account_id": 4, "occurrence": 1, "respondent": "Fall 2007 04", "external_id": null, "account_name": null, "closed_class": null, "account_number": null}
369	2026-11-22T18:25:27.019Z	Dana Reyes	\N	127	survey_response	23	insert	\N	{"id": 23, "day": "2007-12-27", "voided": false, "answers": "{\\"Did we hold a joint planning session with you in the last 12 months?\\": \\"Yes\\", \\"How likely are you to recommend us to another business?\\": \\"9\\", \\"How satisfied are you with our rates?\\": \\"7\\", \\"How satisfied are you with the reliability of your service?\\": \\"9\\", \\"How satisfied are you with us overall?\\": \\"9\\", \\"How satisfied are you with what we tell you about outages?\\": \\"7\\", \\"How satisfied are you with your account representative?\\": \\"8\\", \\"How satisfied are you with your bills?\\": \\"10\\"}", "version": 1, "wave_id": 2, "batch_id": null, "account_id": 5, "occurrence": 1, "respondent": "Fall 2007 05", "external_id": null, "account_name": null, "closed_class": null, "account_number": null}
370	2026-11-22T18:25:27.019Z	Dana Reyes	\N	127	survey_response	24	insert	\N	{"id": 24, "day": "2007-12-25", "voided": false, "answers": "{\\"Did we hold a joint planning session with you in the last 12 months?\\": \\"Yes\\", \\"How likely are you to recommend us to another business?\\": \\"8\\", \\"How satisfied are you with our rates?\\": \\"5\\", \\"How satisfied are you with the reliability of your service?\\": \\"9\\", \\"How satisfied are you with us overall?\\": \\"9\\", \\"How satisfied are you with what we tell you about outages?\\": \\"6\\", \\"How satisfied are you with your account representative?\\": \\"9\\", \\"How satisfied are you with your bills?\\": \\"8\\"}", "version": 1, "wave_id": 2, "batch_id": null, "account_id": 7, "occurrence": 1, "respondent": "Fall 2007 07", "external_id": null, "account_name": null, "closed_class": null, "account_number": null}
371	2026-11-22T18:25:27.019Z	Dana Reyes	\N	127	survey_response	25	insert	\N	{"id": 25, "day": "2007-12-24", "voided": false, "answers": "{\\"Did we hold a joint planning session with you in the last 12 months?\\": \\"No\\", \\"How likely are you to recommend us to another business?\\": \\"7\\", \\"How satisfied are you with our rates?\\": \\"6\\", \\"How satisfied are you with the reliability of your service?\\": \\"7\\", \\"How satisfied are you with us overall?\\": \\"7\\", \\"How satisfied are you with what we tell you about outages?\\": \\"8\\", \\"How satisfied are you with your account representative?\\": \\"7\\", \\"How satisfied are you with your bills?\\": \\"7\\", \\"What should we do better?\\": \\"Please show us early what next year's rates will be.\\"}", "version": 1, "wave_id": 2, "batch_id": null, "account_id": 8, "occurrence": 1, "respondent": "Fall 2007 08", "external_id": null, "account_name": null, "closed_class": null, "account_number": null}
372	2026-11-22T18:25:27.019Z	Dana Reyes	\N	127	survey_response	26	insert	\N	{"id": 26, "day": "2007-12-23", "voided": false, "answers": "{\\"Did we hold a joint planning session with you in the last 12 months?\\": \\"No\\", \\"How likely are you to recommend us to another business?\\": \\"10\\", \\"How satisfied are you with our rates?\\": \\"7\\", \\"How satisfied are you with the reliability of your service?\\": \\"8\\", \\"How satisfied are you with us overall?\\": \\"8\\", \\"How satisfied are you with what we tell you about outages?\\": \\"7\\", \\"How satisfied are you with your account representative?\\": \\"8\\", \\"How satisfied are you with your bills?\\": \\"7\\"}", "version": 1, "wave_id": 2, "batch_id": null, "account_id": 9, "occurrence": 1, "respondent": "Fall 2007 09", "external_id": null, "account_name": null, "closed_class": null, "account_number": null}
411	2026-11-22T18:25:27.224Z	Dana Reyes	\N	130	survey_question	25	insert	\N	{"id": 25, "low": "0", "high": "10", "part": "recommend", "place": 6, "title": "How likely are you to recommend us to another business?", "factor": null, "weight": null, "choices": null, "version": 1, "wave_id": 3, "batch_id": null}
412	2026-11-22T18:25:27.224Z	Dana Reyes	\N	130	survey_question	26	insert	\N	{"id": 26, "low": null, "high": null, "part": "joint_planning", "place": 7, "title": "Did we hold a joint planning session with you in the last 12 months?", "factor": null, "weight": null, "choices": null, "version": 1, "wave_id": 3, "batch_id": null}
373	2026-11-22T18:25:27.019Z	Dana Reyes	\N	127	survey_response	27	insert	\N	{"id": 27, "day": "2007-12-21", "voided": false, "answers": "{\\"Did we hold a joint planning session with you in the last 12 months?\\": \\"No\\", \\"How likely are you to recommend us to another business?\\": \\"7\\", \\"How satisfied are you with our rates?\\": \\"5\\", \\"How satisfied are you with the reliability of your service?\\": \\"7\\", \\"How satisfied are you with us overall?\\": \\"6\\", \\"How satisfied are you with what we tell you about outages?\\": \\"4\\", \\"How satisfied are you with your account representative?\\": \\"8\\", \\"How satisfied are you with your bills?\\": \\"7\\"}", "version": 1, "wave_id": 2, "batch_id": null, "account_id": 11, "occurrence": 1, "respondent": "Fall 2007 11", "external_id": null, "account_name": null, "closed_class": null, "account_number": null}
374	2026-11-22T18:25:27.019Z	Dana Reyes	\N	127	survey_response	28	insert	\N	{"id": 28, "day": "2007-12-20", "voided": false, "answers": "{\\"Did we hold a joint planning session with you in the last 12 months?\\": \\"No\\", \\"How likely are you to recommend us to another business?\\": \\"6\\", \\"How satisfied are you with our rates?\\": \\"4\\", \\"How satisfied are you with the reliability of your service?\\": \\"5\\", \\"How satisfied are you with us overall?\\": \\"6\\", \\"How satisfied are you with what we tell you about outages?\\": \\"6\\", \\"How satisfied are you with your account representative?\\": \\"5\\", \\"How satisfied are you with your bills?\\": \\"7\\"}", "version": 1, "wave_id": 2, "batch_id": null, "account_id": 12, "occurrence": 1, "respondent": "Fall 2007 12", "external_id": null, "account_name": null, "closed_class": null, "account_number": null}
375	2026-11-22T18:25:27.020Z	Dana Reyes	\N	127	survey_response	29	insert	\N	{"id": 29, "day": "2007-12-19", "voided": false, "answers": "{\\"Did we hold a joint planning session with you in the last 12 months?\\": \\"No\\", \\"How likely are you to recommend us to another business?\\": \\"6\\", \\"How satisfied are you with our rates?\\": \\"7\\", \\"How satisfied are you with the reliability of your service?\\": \\"6\\", \\"How satisfied are you with us overall?\\": \\"7\\", \\"How satisfied are you with what we tell you about outages?\\": \\"7\\", \\"How satisfied are you with your account representative?\\": \\"8\\", \\"How satisfied are you with your bills?\\": \\"7\\"}", "version": 1, "wave_id": 2, "batch_id": null, "account_id": 13, "occurrence": 1, "respondent": "Fall 2007 13", "external_id": null, "account_name": null, "closed_class": null, "account_number": null}
376	2026-11-22T18:25:27.020Z	Dana Reyes	\N	127	survey_response	30	insert	\N	{"id": 30, "day": "2007-12-18", "voided": false, "answers": "{\\"Did we hold a joint planning session with you in the last 12 months?\\": \\"No\\", \\"How likely are you to recommend us to another business?\\": \\"7\\", \\"How satisfied are you with our rates?\\": \\"6\\", \\"How satisfied are you with the reliability of your service?\\": \\"6\\", \\"How satisfied are you with us overall?\\": \\"6\\", \\"How satisfied are you with what we tell you about outages?\\": \\"6\\", \\"How satisfied are you with your account representative?\\": \\"6\\", \\"How satisfied are you with your bills?\\": \\"7\\", \\"What should we do better?\\": \\"Please show us early what next year's rates will be.\\"}", "version": 1, "wave_id": 2, "batch_id": null, "account_id": 14, "occurrence": 1, "respondent": "Fall 2007 14", "external_id": null, "account_name": null, "closed_class": null, "account_number": null}
377	2026-11-22T18:25:27.020Z	Dana Reyes	\N	127	survey_response	31	insert	\N	{"id": 31, "day": "2007-12-17", "voided": false, "answers": "{\\"Did we hold a joint planning session with you in the last 12 months?\\": \\"No\\", \\"How likely are you to recommend us to another business?\\": \\"7\\", \\"How satisfied are you with our rates?\\": \\"4\\", \\"How satisfied are you with the reliability of your service?\\": \\"7\\", \\"How satisfied are you with us overall?\\": \\"7\\", \\"How satisfied are you with what we tell you about outages?\\": \\"7\\", \\"How satisfied are you with your account representative?\\": \\"6\\", \\"How satisfied are you with your bills?\\": \\"6\\", \\"What should we do better?\\": \\"Please show us early what next year's rates will be.\\"}", "version": 1, "wave_id": 2, "batch_id": null, "account_id": 15, "occurrence": 1, "respondent": "Fall 2007 15", "external_id": null, "account_name": null, "closed_class": null, "account_number": null}
378	2026-11-22T18:25:27.020Z	Dana Reyes	\N	127	survey_response	32	insert	\N	{"id": 32, "day": "2007-12-16", "voided": false, "answers": "{\\"Did we hold a joint planning session with you in the last 12 months?\\": \\"No\\", \\"How likely are you to recommend us to another business?\\": \\"9\\", \\"How satisfied are you with our rates?\\": \\"7\\", \\"How satisfied are you with the reliability of your service?\\": \\"8\\", \\"How satisfied are you with us overall?\\": \\"8\\", \\"How satisfied are you with what we tell you about outages?\\": \\"8\\", \\"How satisfied are you with your account representative?\\": \\"7\\", \\"How satisfied are you with your bills?\\": \\"7\\"}", "version": 1, "wave_id": 2, "batch_id": null, "account_id": 16, "occurrence": 1, "respondent": "Fall 2007 16", "external_id": null, "account_name": null, "closed_class": null, "account_number": null}
379	2026-11-22T18:25:27.020Z	Dana Reyes	\N	127	survey_response	33	insert	\N	{"id": 33, "day": "2007-12-15", "voided": false, "answers": "{\\"Did we hold a joint planning session with you in the last 12 months?\\": \\"No\\", \\"How likely are you to recommend us to another business?\\": \\"7\\", \\"How satisfied are you with our rates?\\": \\"7\\", \\"How satisfied are you with the reliability of your service?\\": \\"7\\", \\"How satisfied are you with us overall?\\": \\"7\\", \\"How satisfied are you with what we tell you about outages?\\": \\"5\\", \\"How satisfied are you with your account representative?\\": \\"8\\", \\"How satisfied are you with your bills?\\": \\"6\\", \\"What should we do better?\\": \\"We heard about the last outage from our own night shift.\\"}", "version": 1, "wave_id": 2, "batch_id": null, "account_id": 17, "occurrence": 1, "respondent": "Fall 2007 17", "external_id": null, "account_name": null, "closed_class": null, "account_number": null}
380	2026-11-22T18:25:27.020Z	Dana Reyes	\N	127	survey_response	34	insert	\N	{"id": 34, "day": "2007-12-13", "voided": false, "answers": "{\\"Did we hold a joint planning session with you in the last 12 months?\\": \\"No\\", \\"How likely are you to recommend us to another business?\\": \\"7\\", \\"How satisfied are you with our rates?\\": \\"6\\", \\"How satisfied are you with the reliability of your service?\\": \\"8\\", \\"How satisfied are you with us overall?\\": \\"8\\", \\"How satisfied are you with what we tell you about outages?\\": \\"6\\", \\"How satisfied are you with your account representative?\\": \\"8\\", \\"How satisfied are you with your bills?\\": \\"7\\"}", "version": 1, "wave_id": 2, "batch_id": null, "account_id": 19, "occurrence": 1, "respondent": "Fall 2007 19", "external_id": null, "account_name": null, "closed_class": null, "account_number": null}
413	2026-11-22T18:25:27.224Z	Dana Reyes	\N	130	survey_question	27	insert	\N	{"id": 27, "low": null, "high": null, "part": "comment", "place": 8, "title": "What should we do better?", "factor": null, "weight": null, "choices": null, "version": 1, "wave_id": 3, "batch_id": null}
558	2026-11-22T18:25:27.835Z	Dana Reyes	\N	139	survey_question	50	insert	\N	{"id": 50, "low": "1", "high": "10", "part": "factor", "place": 4, "title": "How satisfied are you with your bills?", "factor": "Billing", "weight": null, "choices": null, "version": 1, "wave_id": 6, "batch_id": null}
381	2026-11-22T18:25:27.020Z	Dana Reyes	\N	127	survey_response	35	insert	\N	{"id": 35, "day": "2007-12-12", "voided": false, "answers": "{\\"Did we hold a joint planning session with you in the last 12 months?\\": \\"No\\", \\"How likely are you to recommend us to another business?\\": \\"7\\", \\"How satisfied are you with our rates?\\": \\"7\\", \\"How satisfied are you with the reliability of your service?\\": \\"7\\", \\"How satisfied are you with us overall?\\": \\"7\\", \\"How satisfied are you with what we tell you about outages?\\": \\"5\\", \\"How satisfied are you with your account representative?\\": \\"7\\", \\"How satisfied are you with your bills?\\": \\"7\\"}", "version": 1, "wave_id": 2, "batch_id": null, "account_id": 20, "occurrence": 1, "respondent": "Fall 2007 20", "external_id": null, "account_name": null, "closed_class": null, "account_number": null}
382	2026-11-22T18:25:27.020Z	Dana Reyes	\N	127	survey_response	36	insert	\N	{"id": 36, "day": "2007-12-31", "voided": false, "answers": "{\\"Did we hold a joint planning session with you in the last 12 months?\\": \\"No\\", \\"How likely are you to recommend us to another business?\\": \\"9\\", \\"How satisfied are you with our rates?\\": \\"7\\", \\"How satisfied are you with the reliability of your service?\\": \\"9\\", \\"How satisfied are you with us overall?\\": \\"9\\", \\"How satisfied are you with what we tell you about outages?\\": \\"8\\", \\"How satisfied are you with your account representative?\\": \\"9\\", \\"How satisfied are you with your bills?\\": \\"8\\", \\"What should we do better?\\": \\"Our representative answers the same day. Keep it up.\\"}", "version": 1, "wave_id": 2, "batch_id": null, "account_id": 21, "occurrence": 1, "respondent": "Fall 2007 21", "external_id": null, "account_name": null, "closed_class": null, "account_number": null}
383	2026-11-22T18:25:27.067Z	Dana Reyes	\N	128	survey_wave	3	insert	\N	{"id": 3, "name": "Spring 2008", "note": null, "voided": false, "version": 1, "batch_id": null, "last_day": "2008-06-30", "closed_on": null, "first_day": "2008-06-06", "asked_count": null, "confidential": false}
384	2026-11-22T18:25:27.141Z	Dana Reyes	\N	129	survey_invitation	43	insert	\N	{"id": 43, "wave_id": 3, "batch_id": null, "account_id": 1}
385	2026-11-22T18:25:27.141Z	Dana Reyes	\N	129	survey_invitation	44	insert	\N	{"id": 44, "wave_id": 3, "batch_id": null, "account_id": 2}
386	2026-11-22T18:25:27.141Z	Dana Reyes	\N	129	survey_invitation	45	insert	\N	{"id": 45, "wave_id": 3, "batch_id": null, "account_id": 3}
387	2026-11-22T18:25:27.141Z	Dana Reyes	\N	129	survey_invitation	46	insert	\N	{"id": 46, "wave_id": 3, "batch_id": null, "account_id": 4}
388	2026-11-22T18:25:27.141Z	Dana Reyes	\N	129	survey_invitation	47	insert	\N	{"id": 47, "wave_id": 3, "batch_id": null, "account_id": 5}
389	2026-11-22T18:25:27.141Z	Dana Reyes	\N	129	survey_invitation	48	insert	\N	{"id": 48, "wave_id": 3, "batch_id": null, "account_id": 6}
390	2026-11-22T18:25:27.141Z	Dana Reyes	\N	129	survey_invitation	49	insert	\N	{"id": 49, "wave_id": 3, "batch_id": null, "account_id": 7}
391	2026-11-22T18:25:27.141Z	Dana Reyes	\N	129	survey_invitation	50	insert	\N	{"id": 50, "wave_id": 3, "batch_id": null, "account_id": 8}
392	2026-11-22T18:25:27.141Z	Dana Reyes	\N	129	survey_invitation	51	insert	\N	{"id": 51, "wave_id": 3, "batch_id": null, "account_id": 9}
393	2026-11-22T18:25:27.141Z	Dana Reyes	\N	129	survey_invitation	52	insert	\N	{"id": 52, "wave_id": 3, "batch_id": null, "account_id": 10}
394	2026-11-22T18:25:27.141Z	Dana Reyes	\N	129	survey_invitation	53	insert	\N	{"id": 53, "wave_id": 3, "batch_id": null, "account_id": 11}
395	2026-11-22T18:25:27.141Z	Dana Reyes	\N	129	survey_invitation	54	insert	\N	{"id": 54, "wave_id": 3, "batch_id": null, "account_id": 12}
396	2026-11-22T18:25:27.141Z	Dana Reyes	\N	129	survey_invitation	55	insert	\N	{"id": 55, "wave_id": 3, "batch_id": null, "account_id": 13}
397	2026-11-22T18:25:27.141Z	Dana Reyes	\N	129	survey_invitation	56	insert	\N	{"id": 56, "wave_id": 3, "batch_id": null, "account_id": 14}
398	2026-11-22T18:25:27.141Z	Dana Reyes	\N	129	survey_invitation	57	insert	\N	{"id": 57, "wave_id": 3, "batch_id": null, "account_id": 15}
399	2026-11-22T18:25:27.141Z	Dana Reyes	\N	129	survey_invitation	58	insert	\N	{"id": 58, "wave_id": 3, "batch_id": null, "account_id": 16}
400	2026-11-22T18:25:27.141Z	Dana Reyes	\N	129	survey_invitation	59	insert	\N	{"id": 59, "wave_id": 3, "batch_id": null, "account_id": 17}
401	2026-11-22T18:25:27.141Z	Dana Reyes	\N	129	survey_invitation	60	insert	\N	{"id": 60, "wave_id": 3, "batch_id": null, "account_id": 18}
402	2026-11-22T18:25:27.141Z	Dana Reyes	\N	129	survey_invitation	61	insert	\N	{"id": 61, "wave_id": 3, "batch_id": null, "account_id": 19}
403	2026-11-22T18:25:27.141Z	Dana Reyes	\N	129	survey_invitation	62	insert	\N	{"id": 62, "wave_id": 3, "batch_id": null, "account_id": 20}
404	2026-11-22T18:25:27.141Z	Dana Reyes	\N	129	survey_invitation	63	insert	\N	{"id": 63, "wave_id": 3, "batch_id": null, "account_id": 21}
405	2026-11-22T18:25:27.224Z	Dana Reyes	\N	130	survey_question	19	insert	\N	{"id": 19, "low": "1", "high": "10", "part": "overall", "place": 0, "title": "How satisfied are you with us overall?", "factor": null, "weight": null, "choices": null, "version": 1, "wave_id": 3, "batch_id": null}
406	2026-11-22T18:25:27.224Z	Dana Reyes	\N	130	survey_question	20	insert	\N	{"id": 20, "low": "1", "high": "10", "part": "factor", "place": 1, "title": "How satisfied are you with the reliability of your service?", "factor": "Reliability of service", "weight": null, "choices": null, "version": 1, "wave_id": 3, "batch_id": null}
407	2026-11-22T18:25:27.224Z	Dana Reyes	\N	130	survey_question	21	insert	\N	{"id": 21, "low": "1", "high": "10", "part": "factor", "place": 2, "title": "How satisfied are you with what we tell you about outages?", "factor": "Outage communication", "weight": null, "choices": null, "version": 1, "wave_id": 3, "batch_id": null}
408	2026-11-22T18:25:27.224Z	Dana Reyes	\N	130	survey_question	22	insert	\N	{"id": 22, "low": "1", "high": "10", "part": "factor", "place": 3, "title": "How satisfied are you with your account representative?", "factor": "Your representative", "weight": null, "choices": null, "version": 1, "wave_id": 3, "batch_id": null}
409	2026-11-22T18:25:27.224Z	Dana Reyes	\N	130	survey_question	23	insert	\N	{"id": 23, "low": "1", "high": "10", "part": "factor", "place": 4, "title": "How satisfied are you with your bills?", "factor": "Billing", "weight": null, "choices": null, "version": 1, "wave_id": 3, "batch_id": null}
410	2026-11-22T18:25:27.224Z	Dana Reyes	\N	130	survey_question	24	insert	\N	{"id": 24, "low": "1", "high": "10", "part": "factor", "place": 5, "title": "How satisfied are you with our rates?", "factor": "Price and rates", "weight": null, "choices": null, "version": 1, "wave_id": 3, "batch_id": null}
414	2026-11-22T18:25:27.247Z	Dana Reyes	\N	130	survey_response	37	insert	\N	{"id": 37, "day": "2008-06-30", "voided": false, "answers": "{\\"Did we hold a joint planning session with you in the last 12 months?\\": \\"Yes\\", \\"How likely are you to recommend us to another business?\\": \\"10\\", \\"How satisfied are you with our rates?\\": \\"6\\", \\"How satisfied are you with the reliability of your service?\\": \\"9\\", \\"How satisfied are you with us overall?\\": \\"8\\", \\"How satisfied are you with what we tell you about outages?\\": \\"7\\", \\"How satisfied are you with your account representative?\\": \\"8\\", \\"How satisfied are you with your bills?\\": \\"10\\", \\"What should we do better?\\": \\"The demand charge on the bill needs explaining.\\"}", "version": 1, "wave_id": 3, "batch_id": null, "account_id": 1, "occurrence": 1, "respondent": "Spring 2008 01", "external_id": null, "account_name": null, "closed_class": null, "account_number": null}
415	2026-11-22T18:25:27.248Z	Dana Reyes	\N	130	survey_response	38	insert	\N	{"id": 38, "day": "2008-06-29", "voided": false, "answers": "{\\"Did we hold a joint planning session with you in the last 12 months?\\": \\"No\\", \\"How likely are you to recommend us to another business?\\": \\"5\\", \\"How satisfied are you with our rates?\\": \\"4\\", \\"How satisfied are you with the reliability of your service?\\": \\"6\\", \\"How satisfied are you with us overall?\\": \\"6\\", \\"How satisfied are you with what we tell you about outages?\\": \\"5\\", \\"How satisfied are you with your account representative?\\": \\"6\\", \\"How satisfied are you with your bills?\\": \\"Don't know\\"}", "version": 1, "wave_id": 3, "batch_id": null, "account_id": 2, "occurrence": 1, "respondent": "Spring 2008 02", "external_id": null, "account_name": null, "closed_class": null, "account_number": null}
416	2026-11-22T18:25:27.248Z	Dana Reyes	\N	130	survey_response	39	insert	\N	{"id": 39, "day": "2008-06-28", "voided": false, "answers": "{\\"Did we hold a joint planning session with you in the last 12 months?\\": \\"Yes\\", \\"How likely are you to recommend us to another business?\\": \\"10\\", \\"How satisfied are you with our rates?\\": \\"8\\", \\"How satisfied are you with the reliability of your service?\\": \\"9\\", \\"How satisfied are you with us overall?\\": \\"9\\", \\"How satisfied are you with what we tell you about outages?\\": \\"9\\", \\"How satisfied are you with your account representative?\\": \\"8\\", \\"How satisfied are you with your bills?\\": \\"8\\", \\"What should we do better?\\": \\"Text messages during outages help a lot.\\"}", "version": 1, "wave_id": 3, "batch_id": null, "account_id": 3, "occurrence": 1, "respondent": "Spring 2008 03", "external_id": null, "account_name": null, "closed_class": null, "account_number": null}
417	2026-11-22T18:25:27.248Z	Dana Reyes	\N	130	survey_response	40	insert	\N	{"id": 40, "day": "2008-06-27", "voided": false, "answers": "{\\"Did we hold a joint planning session with you in the last 12 months?\\": \\"No\\", \\"How likely are you to recommend us to another business?\\": \\"5\\", \\"How satisfied are you with our rates?\\": \\"4\\", \\"How satisfied are you with the reliability of your service?\\": \\"7\\", \\"How satisfied are you with us overall?\\": \\"5\\", \\"How satisfied are you with what we tell you about outages?\\": \\"4\\", \\"How satisfied are you with your account representative?\\": \\"7\\", \\"How satisfied are you with your bills?\\": \\"4\\", \\"What should we do better?\\": \\"We heard about the last outage from our own night shift.\\"}", "version": 1, "wave_id": 3, "batch_id": null, "account_id": 4, "occurrence": 1, "respondent": "Spring 2008 04", "external_id": null, "account_name": null, "closed_class": null, "account_number": null}
418	2026-11-22T18:25:27.248Z	Dana Reyes	\N	130	survey_response	41	insert	\N	{"id": 41, "day": "2008-06-24", "voided": false, "answers": "{\\"Did we hold a joint planning session with you in the last 12 months?\\": \\"Yes\\", \\"How likely are you to recommend us to another business?\\": \\"7\\", \\"How satisfied are you with our rates?\\": \\"7\\", \\"How satisfied are you with the reliability of your service?\\": \\"8\\", \\"How satisfied are you with us overall?\\": \\"8\\", \\"How satisfied are you with what we tell you about outages?\\": \\"8\\", \\"How satisfied are you with your account representative?\\": \\"10\\", \\"How satisfied are you with your bills?\\": \\"9\\", \\"What should we do better?\\": \\"Our representative answers the same day. Keep it up.\\"}", "version": 1, "wave_id": 3, "batch_id": null, "account_id": 7, "occurrence": 1, "respondent": "Spring 2008 07", "external_id": null, "account_name": null, "closed_class": null, "account_number": null}
419	2026-11-22T18:25:27.248Z	Dana Reyes	\N	130	survey_response	42	insert	\N	{"id": 42, "day": "2008-06-22", "voided": false, "answers": "{\\"Did we hold a joint planning session with you in the last 12 months?\\": \\"Yes\\", \\"How likely are you to recommend us to another business?\\": \\"10\\", \\"How satisfied are you with our rates?\\": \\"7\\", \\"How satisfied are you with the reliability of your service?\\": \\"9\\", \\"How satisfied are you with us overall?\\": \\"10\\", \\"How satisfied are you with what we tell you about outages?\\": \\"6\\", \\"How satisfied are you with your account representative?\\": \\"10\\", \\"How satisfied are you with your bills?\\": \\"8\\", \\"What should we do better?\\": \\"Our representative answers the same day. Keep it up.\\"}", "version": 1, "wave_id": 3, "batch_id": null, "account_id": 9, "occurrence": 1, "respondent": "Spring 2008 09", "external_id": null, "account_name": null, "closed_class": null, "account_number": null}
420	2026-11-22T18:25:27.248Z	Dana Reyes	\N	130	survey_response	43	insert	\N	{"id": 43, "day": "2008-06-21", "voided": false, "answers": "{\\"Did we hold a joint planning session with you in the last 12 months?\\": \\"Yes\\", \\"How likely are you to recommend us to another business?\\": \\"7\\", \\"How satisfied are you with our rates?\\": \\"5\\", \\"How satisfied are you with the reliability of your service?\\": \\"7\\", \\"How satisfied are you with us overall?\\": \\"6\\", \\"How satisfied are you with what we tell you about outages?\\": \\"7\\", \\"How satisfied are you with your account representative?\\": \\"7\\", \\"How satisfied are you with your bills?\\": \\"7\\"}", "version": 1, "wave_id": 3, "batch_id": null, "account_id": 10, "occurrence": 1, "respondent": "Spring 2008 10", "external_id": null, "account_name": null, "closed_class": null, "account_number": null}
421	2026-11-22T18:25:27.248Z	Dana Reyes	\N	130	survey_response	44	insert	\N	{"id": 44, "day": "2008-06-20", "voided": false, "answers": "{\\"Did we hold a joint planning session with you in the last 12 months?\\": \\"Yes\\", \\"How likely are you to recommend us to another business?\\": \\"8\\", \\"How satisfied are you with our rates?\\": \\"7\\", \\"How satisfied are you with the reliability of your service?\\": \\"10\\", \\"How satisfied are you with us overall?\\": \\"7\\", \\"How satisfied are you with what we tell you about outages?\\": \\"8\\", \\"How satisfied are you with your account representative?\\": \\"6\\", \\"How satisfied are you with your bills?\\": \\"7\\", \\"What should we do better?\\": \\"We would like a visit each quarter.\\"}", "version": 1, "wave_id": 3, "batch_id": null, "account_id": 11, "occurrence": 1, "respondent": "Spring 2008 11", "external_id": null, "account_name": null, "closed_class": null, "account_number": null}
460	2026-11-22T18:25:27.434Z	Dana Reyes	\N	133	survey_question	34	insert	\N	{"id": 34, "low": "0", "high": "10", "part": "recommend", "place": 6, "title": "How likely are you to recommend us to another business?", "factor": null, "weight": null, "choices": null, "version": 1, "wave_id": 4, "batch_id": null}
422	2026-11-22T18:25:27.248Z	Dana Reyes	\N	130	survey_response	45	insert	\N	{"id": 45, "day": "2008-06-19", "voided": false, "answers": "{\\"Did we hold a joint planning session with you in the last 12 months?\\": \\"No\\", \\"How likely are you to recommend us to another business?\\": \\"4\\", \\"How satisfied are you with our rates?\\": \\"3\\", \\"How satisfied are you with the reliability of your service?\\": \\"6\\", \\"How satisfied are you with us overall?\\": \\"5\\", \\"How satisfied are you with what we tell you about outages?\\": \\"4\\", \\"How satisfied are you with your account representative?\\": \\"6\\", \\"How satisfied are you with your bills?\\": \\"4\\"}", "version": 1, "wave_id": 3, "batch_id": null, "account_id": 12, "occurrence": 1, "respondent": "Spring 2008 12", "external_id": null, "account_name": null, "closed_class": null, "account_number": null}
423	2026-11-22T18:25:27.248Z	Dana Reyes	\N	130	survey_response	46	insert	\N	{"id": 46, "day": "2008-06-18", "voided": false, "answers": "{\\"Did we hold a joint planning session with you in the last 12 months?\\": \\"No\\", \\"How likely are you to recommend us to another business?\\": \\"8\\", \\"How satisfied are you with our rates?\\": \\"6\\", \\"How satisfied are you with the reliability of your service?\\": \\"9\\", \\"How satisfied are you with us overall?\\": \\"8\\", \\"How satisfied are you with what we tell you about outages?\\": \\"7\\", \\"How satisfied are you with your account representative?\\": \\"8\\", \\"How satisfied are you with your bills?\\": \\"7\\"}", "version": 1, "wave_id": 3, "batch_id": null, "account_id": 13, "occurrence": 1, "respondent": "Spring 2008 13", "external_id": null, "account_name": null, "closed_class": null, "account_number": null}
424	2026-11-22T18:25:27.248Z	Dana Reyes	\N	130	survey_response	47	insert	\N	{"id": 47, "day": "2008-06-17", "voided": false, "answers": "{\\"Did we hold a joint planning session with you in the last 12 months?\\": \\"No\\", \\"How likely are you to recommend us to another business?\\": \\"7\\", \\"How satisfied are you with our rates?\\": \\"5\\", \\"How satisfied are you with the reliability of your service?\\": \\"7\\", \\"How satisfied are you with us overall?\\": \\"7\\", \\"How satisfied are you with what we tell you about outages?\\": \\"6\\", \\"How satisfied are you with your account representative?\\": \\"7\\", \\"How satisfied are you with your bills?\\": \\"Don't know\\", \\"What should we do better?\\": \\"Please show us early what next year's rates will be.\\"}", "version": 1, "wave_id": 3, "batch_id": null, "account_id": 14, "occurrence": 1, "respondent": "Spring 2008 14", "external_id": null, "account_name": null, "closed_class": null, "account_number": null}
425	2026-11-22T18:25:27.248Z	Dana Reyes	\N	130	survey_response	48	insert	\N	{"id": 48, "day": "2008-06-16", "voided": false, "answers": "{\\"Did we hold a joint planning session with you in the last 12 months?\\": \\"No\\", \\"How likely are you to recommend us to another business?\\": \\"10\\", \\"How satisfied are you with our rates?\\": \\"5\\", \\"How satisfied are you with the reliability of your service?\\": \\"7\\", \\"How satisfied are you with us overall?\\": \\"8\\", \\"How satisfied are you with what we tell you about outages?\\": \\"7\\", \\"How satisfied are you with your account representative?\\": \\"9\\", \\"How satisfied are you with your bills?\\": \\"8\\"}", "version": 1, "wave_id": 3, "batch_id": null, "account_id": 15, "occurrence": 1, "respondent": "Spring 2008 15", "external_id": null, "account_name": null, "closed_class": null, "account_number": null}
426	2026-11-22T18:25:27.248Z	Dana Reyes	\N	130	survey_response	49	insert	\N	{"id": 49, "day": "2008-06-15", "voided": false, "answers": "{\\"Did we hold a joint planning session with you in the last 12 months?\\": \\"No\\", \\"How likely are you to recommend us to another business?\\": \\"8\\", \\"How satisfied are you with our rates?\\": \\"7\\", \\"How satisfied are you with the reliability of your service?\\": \\"8\\", \\"How satisfied are you with us overall?\\": \\"8\\", \\"How satisfied are you with what we tell you about outages?\\": \\"7\\", \\"How satisfied are you with your account representative?\\": \\"8\\", \\"How satisfied are you with your bills?\\": \\"7\\"}", "version": 1, "wave_id": 3, "batch_id": null, "account_id": 16, "occurrence": 1, "respondent": "Spring 2008 16", "external_id": null, "account_name": null, "closed_class": null, "account_number": null}
427	2026-11-22T18:25:27.248Z	Dana Reyes	\N	130	survey_response	50	insert	\N	{"id": 50, "day": "2008-06-14", "voided": false, "answers": "{\\"Did we hold a joint planning session with you in the last 12 months?\\": \\"No\\", \\"How likely are you to recommend us to another business?\\": \\"8\\", \\"How satisfied are you with our rates?\\": \\"5\\", \\"How satisfied are you with the reliability of your service?\\": \\"8\\", \\"How satisfied are you with us overall?\\": \\"8\\", \\"How satisfied are you with what we tell you about outages?\\": \\"6\\", \\"How satisfied are you with your account representative?\\": \\"9\\", \\"How satisfied are you with your bills?\\": \\"7\\", \\"What should we do better?\\": \\"Our representative answers the same day. Keep it up.\\"}", "version": 1, "wave_id": 3, "batch_id": null, "account_id": 17, "occurrence": 1, "respondent": "Spring 2008 17", "external_id": null, "account_name": null, "closed_class": null, "account_number": null}
428	2026-11-22T18:25:27.248Z	Dana Reyes	\N	130	survey_response	51	insert	\N	{"id": 51, "day": "2008-06-13", "voided": false, "answers": "{\\"Did we hold a joint planning session with you in the last 12 months?\\": \\"No\\", \\"How likely are you to recommend us to another business?\\": \\"7\\", \\"How satisfied are you with our rates?\\": \\"5\\", \\"How satisfied are you with the reliability of your service?\\": \\"6\\", \\"How satisfied are you with us overall?\\": \\"6\\", \\"How satisfied are you with what we tell you about outages?\\": \\"7\\", \\"How satisfied are you with your account representative?\\": \\"7\\", \\"How satisfied are you with your bills?\\": \\"8\\", \\"What should we do better?\\": \\"Please show us early what next year's rates will be.\\"}", "version": 1, "wave_id": 3, "batch_id": null, "account_id": 18, "occurrence": 1, "respondent": "Spring 2008 18", "external_id": null, "account_name": null, "closed_class": null, "account_number": null}
429	2026-11-22T18:25:27.248Z	Dana Reyes	\N	130	survey_response	52	insert	\N	{"id": 52, "day": "2008-06-12", "voided": false, "answers": "{\\"Did we hold a joint planning session with you in the last 12 months?\\": \\"No\\", \\"How likely are you to recommend us to another business?\\": \\"6\\", \\"How satisfied are you with our rates?\\": \\"5\\", \\"How satisfied are you with the reliability of your service?\\": \\"8\\", \\"How satisfied are you with us overall?\\": \\"6\\", \\"How satisfied are you with what we tell you about outages?\\": \\"7\\", \\"How satisfied are you with your account representative?\\": \\"6\\", \\"How satisfied are you with your bills?\\": \\"7\\"}", "version": 1, "wave_id": 3, "batch_id": null, "account_id": 19, "occurrence": 1, "respondent": "Spring 2008 19", "external_id": null, "account_name": null, "closed_class": null, "account_number": null}
461	2026-11-22T18:25:27.434Z	Dana Reyes	\N	133	survey_question	35	insert	\N	{"id": 35, "low": null, "high": null, "part": "joint_planning", "place": 7, "title": "Did we hold a joint planning session with you in the last 12 months?", "factor": null, "weight": null, "choices": null, "version": 1, "wave_id": 4, "batch_id": null}
462	2026-11-22T18:25:27.434Z	Dana Reyes	\N	133	survey_question	36	insert	\N	{"id": 36, "low": null, "high": null, "part": "comment", "place": 8, "title": "What should we do better?", "factor": null, "weight": null, "choices": null, "version": 1, "wave_id": 4, "batch_id": null}
430	2026-11-22T18:25:27.248Z	Dana Reyes	\N	130	survey_response	53	insert	\N	{"id": 53, "day": "2008-06-11", "voided": false, "answers": "{\\"Did we hold a joint planning session with you in the last 12 months?\\": \\"No\\", \\"How likely are you to recommend us to another business?\\": \\"7\\", \\"How satisfied are you with our rates?\\": \\"6\\", \\"How satisfied are you with the reliability of your service?\\": \\"7\\", \\"How satisfied are you with us overall?\\": \\"6\\", \\"How satisfied are you with what we tell you about outages?\\": \\"5\\", \\"How satisfied are you with your account representative?\\": \\"7\\", \\"How satisfied are you with your bills?\\": \\"6\\", \\"What should we do better?\\": \\"We heard about the last outage from our own night shift.\\"}", "version": 1, "wave_id": 3, "batch_id": null, "account_id": 20, "occurrence": 1, "respondent": "Spring 2008 20", "external_id": null, "account_name": null, "closed_class": null, "account_number": null}
431	2026-11-22T18:25:27.249Z	Dana Reyes	\N	130	survey_response	54	insert	\N	{"id": 54, "day": "2008-06-30", "voided": false, "answers": "{\\"Did we hold a joint planning session with you in the last 12 months?\\": \\"No\\", \\"How likely are you to recommend us to another business?\\": \\"9\\", \\"How satisfied are you with our rates?\\": \\"8\\", \\"How satisfied are you with the reliability of your service?\\": \\"10\\", \\"How satisfied are you with us overall?\\": \\"9\\", \\"How satisfied are you with what we tell you about outages?\\": \\"7\\", \\"How satisfied are you with your account representative?\\": \\"9\\", \\"How satisfied are you with your bills?\\": \\"8\\", \\"What should we do better?\\": \\"No interruptions this year, thank you.\\"}", "version": 1, "wave_id": 3, "batch_id": null, "account_id": 21, "occurrence": 1, "respondent": "Spring 2008 21", "external_id": null, "account_name": null, "closed_class": null, "account_number": null}
432	2026-11-22T18:25:27.315Z	Dana Reyes	\N	131	survey_wave	4	insert	\N	{"id": 4, "name": "Fall 2008", "note": null, "voided": false, "version": 1, "batch_id": null, "last_day": "2008-12-31", "closed_on": null, "first_day": "2008-12-07", "asked_count": null, "confidential": false}
433	2026-11-22T18:25:27.353Z	Dana Reyes	\N	132	survey_invitation	64	insert	\N	{"id": 64, "wave_id": 4, "batch_id": null, "account_id": 1}
434	2026-11-22T18:25:27.353Z	Dana Reyes	\N	132	survey_invitation	65	insert	\N	{"id": 65, "wave_id": 4, "batch_id": null, "account_id": 2}
435	2026-11-22T18:25:27.353Z	Dana Reyes	\N	132	survey_invitation	66	insert	\N	{"id": 66, "wave_id": 4, "batch_id": null, "account_id": 3}
436	2026-11-22T18:25:27.353Z	Dana Reyes	\N	132	survey_invitation	67	insert	\N	{"id": 67, "wave_id": 4, "batch_id": null, "account_id": 4}
437	2026-11-22T18:25:27.353Z	Dana Reyes	\N	132	survey_invitation	68	insert	\N	{"id": 68, "wave_id": 4, "batch_id": null, "account_id": 5}
438	2026-11-22T18:25:27.353Z	Dana Reyes	\N	132	survey_invitation	69	insert	\N	{"id": 69, "wave_id": 4, "batch_id": null, "account_id": 6}
439	2026-11-22T18:25:27.353Z	Dana Reyes	\N	132	survey_invitation	70	insert	\N	{"id": 70, "wave_id": 4, "batch_id": null, "account_id": 7}
440	2026-11-22T18:25:27.353Z	Dana Reyes	\N	132	survey_invitation	71	insert	\N	{"id": 71, "wave_id": 4, "batch_id": null, "account_id": 8}
441	2026-11-22T18:25:27.353Z	Dana Reyes	\N	132	survey_invitation	72	insert	\N	{"id": 72, "wave_id": 4, "batch_id": null, "account_id": 9}
442	2026-11-22T18:25:27.353Z	Dana Reyes	\N	132	survey_invitation	73	insert	\N	{"id": 73, "wave_id": 4, "batch_id": null, "account_id": 10}
443	2026-11-22T18:25:27.354Z	Dana Reyes	\N	132	survey_invitation	74	insert	\N	{"id": 74, "wave_id": 4, "batch_id": null, "account_id": 11}
444	2026-11-22T18:25:27.354Z	Dana Reyes	\N	132	survey_invitation	75	insert	\N	{"id": 75, "wave_id": 4, "batch_id": null, "account_id": 12}
445	2026-11-22T18:25:27.354Z	Dana Reyes	\N	132	survey_invitation	76	insert	\N	{"id": 76, "wave_id": 4, "batch_id": null, "account_id": 13}
446	2026-11-22T18:25:27.354Z	Dana Reyes	\N	132	survey_invitation	77	insert	\N	{"id": 77, "wave_id": 4, "batch_id": null, "account_id": 14}
447	2026-11-22T18:25:27.354Z	Dana Reyes	\N	132	survey_invitation	78	insert	\N	{"id": 78, "wave_id": 4, "batch_id": null, "account_id": 15}
448	2026-11-22T18:25:27.354Z	Dana Reyes	\N	132	survey_invitation	79	insert	\N	{"id": 79, "wave_id": 4, "batch_id": null, "account_id": 16}
449	2026-11-22T18:25:27.354Z	Dana Reyes	\N	132	survey_invitation	80	insert	\N	{"id": 80, "wave_id": 4, "batch_id": null, "account_id": 17}
450	2026-11-22T18:25:27.354Z	Dana Reyes	\N	132	survey_invitation	81	insert	\N	{"id": 81, "wave_id": 4, "batch_id": null, "account_id": 18}
451	2026-11-22T18:25:27.354Z	Dana Reyes	\N	132	survey_invitation	82	insert	\N	{"id": 82, "wave_id": 4, "batch_id": null, "account_id": 19}
452	2026-11-22T18:25:27.354Z	Dana Reyes	\N	132	survey_invitation	83	insert	\N	{"id": 83, "wave_id": 4, "batch_id": null, "account_id": 20}
453	2026-11-22T18:25:27.354Z	Dana Reyes	\N	132	survey_invitation	84	insert	\N	{"id": 84, "wave_id": 4, "batch_id": null, "account_id": 21}
454	2026-11-22T18:25:27.434Z	Dana Reyes	\N	133	survey_question	28	insert	\N	{"id": 28, "low": "1", "high": "10", "part": "overall", "place": 0, "title": "How satisfied are you with us overall?", "factor": null, "weight": null, "choices": null, "version": 1, "wave_id": 4, "batch_id": null}
455	2026-11-22T18:25:27.434Z	Dana Reyes	\N	133	survey_question	29	insert	\N	{"id": 29, "low": "1", "high": "10", "part": "factor", "place": 1, "title": "How satisfied are you with the reliability of your service?", "factor": "Reliability of service", "weight": null, "choices": null, "version": 1, "wave_id": 4, "batch_id": null}
456	2026-11-22T18:25:27.434Z	Dana Reyes	\N	133	survey_question	30	insert	\N	{"id": 30, "low": "1", "high": "10", "part": "factor", "place": 2, "title": "How satisfied are you with what we tell you about outages?", "factor": "Outage communication", "weight": null, "choices": null, "version": 1, "wave_id": 4, "batch_id": null}
457	2026-11-22T18:25:27.434Z	Dana Reyes	\N	133	survey_question	31	insert	\N	{"id": 31, "low": "1", "high": "10", "part": "factor", "place": 3, "title": "How satisfied are you with your account representative?", "factor": "Your representative", "weight": null, "choices": null, "version": 1, "wave_id": 4, "batch_id": null}
458	2026-11-22T18:25:27.434Z	Dana Reyes	\N	133	survey_question	32	insert	\N	{"id": 32, "low": "1", "high": "10", "part": "factor", "place": 4, "title": "How satisfied are you with your bills?", "factor": "Billing", "weight": null, "choices": null, "version": 1, "wave_id": 4, "batch_id": null}
459	2026-11-22T18:25:27.434Z	Dana Reyes	\N	133	survey_question	33	insert	\N	{"id": 33, "low": "1", "high": "10", "part": "factor", "place": 5, "title": "How satisfied are you with our rates?", "factor": "Price and rates", "weight": null, "choices": null, "version": 1, "wave_id": 4, "batch_id": null}
463	2026-11-22T18:25:27.455Z	Dana Reyes	\N	133	survey_response	55	insert	\N	{"id": 55, "day": "2008-12-31", "voided": false, "answers": "{\\"Did we hold a joint planning session with you in the last 12 months?\\": \\"Yes\\", \\"How likely are you to recommend us to another business?\\": \\"8\\", \\"How satisfied are you with our rates?\\": \\"8\\", \\"How satisfied are you with the reliability of your service?\\": \\"7\\", \\"How satisfied are you with us overall?\\": \\"8\\", \\"How satisfied are you with what we tell you about outages?\\": \\"8\\", \\"How satisfied are you with your account representative?\\": \\"8\\", \\"How satisfied are you with your bills?\\": \\"8\\", \\"What should we do better?\\": \\"The demand charge on the bill needs explaining.\\"}", "version": 1, "wave_id": 4, "batch_id": null, "account_id": 1, "occurrence": 1, "respondent": "Fall 2008 01", "external_id": null, "account_name": null, "closed_class": null, "account_number": null}
464	2026-11-22T18:25:27.455Z	Dana Reyes	\N	133	survey_response	56	insert	\N	{"id": 56, "day": "2008-12-29", "voided": false, "answers": "{\\"Did we hold a joint planning session with you in the last 12 months?\\": \\"Yes\\", \\"How likely are you to recommend us to another business?\\": \\"10\\", \\"How satisfied are you with our rates?\\": \\"7\\", \\"How satisfied are you with the reliability of your service?\\": \\"10\\", \\"How satisfied are you with us overall?\\": \\"10\\", \\"How satisfied are you with what we tell you about outages?\\": \\"9\\", \\"How satisfied are you with your account representative?\\": \\"10\\", \\"How satisfied are you with your bills?\\": \\"8\\", \\"What should we do better?\\": \\"Our representative answers the same day. Keep it up.\\"}", "version": 1, "wave_id": 4, "batch_id": null, "account_id": 3, "occurrence": 1, "respondent": "Fall 2008 03", "external_id": null, "account_name": null, "closed_class": null, "account_number": null}
465	2026-11-22T18:25:27.455Z	Dana Reyes	\N	133	survey_response	57	insert	\N	{"id": 57, "day": "2008-12-28", "voided": false, "answers": "{\\"Did we hold a joint planning session with you in the last 12 months?\\": \\"No\\", \\"How likely are you to recommend us to another business?\\": \\"5\\", \\"How satisfied are you with our rates?\\": \\"4\\", \\"How satisfied are you with the reliability of your service?\\": \\"6\\", \\"How satisfied are you with us overall?\\": \\"5\\", \\"How satisfied are you with what we tell you about outages?\\": \\"5\\", \\"How satisfied are you with your account representative?\\": \\"5\\", \\"How satisfied are you with your bills?\\": \\"6\\"}", "version": 1, "wave_id": 4, "batch_id": null, "account_id": 4, "occurrence": 1, "respondent": "Fall 2008 04", "external_id": null, "account_name": null, "closed_class": null, "account_number": null}
466	2026-11-22T18:25:27.455Z	Dana Reyes	\N	133	survey_response	58	insert	\N	{"id": 58, "day": "2008-12-27", "voided": false, "answers": "{\\"Did we hold a joint planning session with you in the last 12 months?\\": \\"Yes\\", \\"How likely are you to recommend us to another business?\\": \\"10\\", \\"How satisfied are you with our rates?\\": \\"6\\", \\"How satisfied are you with the reliability of your service?\\": \\"7\\", \\"How satisfied are you with us overall?\\": \\"8\\", \\"How satisfied are you with what we tell you about outages?\\": \\"8\\", \\"How satisfied are you with your account representative?\\": \\"9\\", \\"How satisfied are you with your bills?\\": \\"8\\"}", "version": 1, "wave_id": 4, "batch_id": null, "account_id": 5, "occurrence": 1, "respondent": "Fall 2008 05", "external_id": null, "account_name": null, "closed_class": null, "account_number": null}
467	2026-11-22T18:25:27.455Z	Dana Reyes	\N	133	survey_response	59	insert	\N	{"id": 59, "day": "2008-12-26", "voided": false, "answers": "{\\"Did we hold a joint planning session with you in the last 12 months?\\": \\"No\\", \\"How likely are you to recommend us to another business?\\": \\"8\\", \\"How satisfied are you with our rates?\\": \\"7\\", \\"How satisfied are you with the reliability of your service?\\": \\"8\\", \\"How satisfied are you with us overall?\\": \\"8\\", \\"How satisfied are you with what we tell you about outages?\\": \\"8\\", \\"How satisfied are you with your account representative?\\": \\"8\\", \\"How satisfied are you with your bills?\\": \\"8\\", \\"What should we do better?\\": \\"Text messages during outages help a lot.\\"}", "version": 1, "wave_id": 4, "batch_id": null, "account_id": 6, "occurrence": 1, "respondent": "Fall 2008 06", "external_id": null, "account_name": null, "closed_class": null, "account_number": null}
468	2026-11-22T18:25:27.455Z	Dana Reyes	\N	133	survey_response	60	insert	\N	{"id": 60, "day": "2008-12-25", "voided": false, "answers": "{\\"Did we hold a joint planning session with you in the last 12 months?\\": \\"Yes\\", \\"How likely are you to recommend us to another business?\\": \\"10\\", \\"How satisfied are you with our rates?\\": \\"7\\", \\"How satisfied are you with the reliability of your service?\\": \\"8\\", \\"How satisfied are you with us overall?\\": \\"9\\", \\"How satisfied are you with what we tell you about outages?\\": \\"9\\", \\"How satisfied are you with your account representative?\\": \\"9\\", \\"How satisfied are you with your bills?\\": \\"10\\"}", "version": 1, "wave_id": 4, "batch_id": null, "account_id": 7, "occurrence": 1, "respondent": "Fall 2008 07", "external_id": null, "account_name": null, "closed_class": null, "account_number": null}
469	2026-11-22T18:25:27.455Z	Dana Reyes	\N	133	survey_response	61	insert	\N	{"id": 61, "day": "2008-12-24", "voided": false, "answers": "{\\"Did we hold a joint planning session with you in the last 12 months?\\": \\"No\\", \\"How likely are you to recommend us to another business?\\": \\"7\\", \\"How satisfied are you with our rates?\\": \\"8\\", \\"How satisfied are you with the reliability of your service?\\": \\"8\\", \\"How satisfied are you with us overall?\\": \\"7\\", \\"How satisfied are you with what we tell you about outages?\\": \\"6\\", \\"How satisfied are you with your account representative?\\": \\"7\\", \\"How satisfied are you with your bills?\\": \\"8\\"}", "version": 1, "wave_id": 4, "batch_id": null, "account_id": 8, "occurrence": 1, "respondent": "Fall 2008 08", "external_id": null, "account_name": null, "closed_class": null, "account_number": null}
470	2026-11-22T18:25:27.455Z	Dana Reyes	\N	133	survey_response	62	insert	\N	{"id": 62, "day": "2008-12-23", "voided": false, "answers": "{\\"Did we hold a joint planning session with you in the last 12 months?\\": \\"Yes\\", \\"How likely are you to recommend us to another business?\\": \\"8\\", \\"How satisfied are you with our rates?\\": \\"8\\", \\"How satisfied are you with the reliability of your service?\\": \\"8\\", \\"How satisfied are you with us overall?\\": \\"8\\", \\"How satisfied are you with what we tell you about outages?\\": \\"7\\", \\"How satisfied are you with your account representative?\\": \\"9\\", \\"How satisfied are you with your bills?\\": \\"8\\", \\"What should we do better?\\": \\"Our representative answers the same day. Keep it up.\\"}", "version": 1, "wave_id": 4, "batch_id": null, "account_id": 9, "occurrence": 1, "respondent": "Fall 2008 09", "external_id": null, "account_name": null, "closed_class": null, "account_number": null}
509	2026-11-22T18:25:27.587Z	Dana Reyes	\N	136	survey_question	43	insert	\N	{"id": 43, "low": "0", "high": "10", "part": "recommend", "place": 6, "title": "How likely are you to recommend us to another business?", "factor": null, "weight": null, "choices": null, "version": 1, "wave_id": 5, "batch_id": null}
644	2026-11-22T18:25:31.660Z	Dana Reyes	\N	185	own_criterion	1	insert	\N	{"id": 1, "level": "standard", "title": "A number to call at night", "voided": false, "version": 1, "requirement": "Each key account has a number that a person answers at any hour"}
471	2026-11-22T18:25:27.455Z	Dana Reyes	\N	133	survey_response	63	insert	\N	{"id": 63, "day": "2008-12-22", "voided": false, "answers": "{\\"Did we hold a joint planning session with you in the last 12 months?\\": \\"Yes\\", \\"How likely are you to recommend us to another business?\\": \\"7\\", \\"How satisfied are you with our rates?\\": \\"6\\", \\"How satisfied are you with the reliability of your service?\\": \\"8\\", \\"How satisfied are you with us overall?\\": \\"7\\", \\"How satisfied are you with what we tell you about outages?\\": \\"8\\", \\"How satisfied are you with your account representative?\\": \\"7\\", \\"How satisfied are you with your bills?\\": \\"8\\", \\"What should we do better?\\": \\"Please show us early what next year's rates will be.\\"}", "version": 1, "wave_id": 4, "batch_id": null, "account_id": 10, "occurrence": 1, "respondent": "Fall 2008 10", "external_id": null, "account_name": null, "closed_class": null, "account_number": null}
472	2026-11-22T18:25:27.455Z	Dana Reyes	\N	133	survey_response	64	insert	\N	{"id": 64, "day": "2008-12-21", "voided": false, "answers": "{\\"Did we hold a joint planning session with you in the last 12 months?\\": \\"Yes\\", \\"How likely are you to recommend us to another business?\\": \\"9\\", \\"How satisfied are you with our rates?\\": \\"6\\", \\"How satisfied are you with the reliability of your service?\\": \\"8\\", \\"How satisfied are you with us overall?\\": \\"7\\", \\"How satisfied are you with what we tell you about outages?\\": \\"9\\", \\"How satisfied are you with your account representative?\\": \\"7\\", \\"How satisfied are you with your bills?\\": \\"7\\", \\"What should we do better?\\": \\"Please show us early what next year's rates will be.\\"}", "version": 1, "wave_id": 4, "batch_id": null, "account_id": 11, "occurrence": 1, "respondent": "Fall 2008 11", "external_id": null, "account_name": null, "closed_class": null, "account_number": null}
473	2026-11-22T18:25:27.455Z	Dana Reyes	\N	133	survey_response	65	insert	\N	{"id": 65, "day": "2008-12-20", "voided": false, "answers": "{\\"Did we hold a joint planning session with you in the last 12 months?\\": \\"No\\", \\"How likely are you to recommend us to another business?\\": \\"4\\", \\"How satisfied are you with our rates?\\": \\"5\\", \\"How satisfied are you with the reliability of your service?\\": \\"7\\", \\"How satisfied are you with us overall?\\": \\"4\\", \\"How satisfied are you with what we tell you about outages?\\": \\"4\\", \\"How satisfied are you with your account representative?\\": \\"4\\", \\"How satisfied are you with your bills?\\": \\"5\\"}", "version": 1, "wave_id": 4, "batch_id": null, "account_id": 12, "occurrence": 1, "respondent": "Fall 2008 12", "external_id": null, "account_name": null, "closed_class": null, "account_number": null}
474	2026-11-22T18:25:27.455Z	Dana Reyes	\N	133	survey_response	66	insert	\N	{"id": 66, "day": "2008-12-19", "voided": false, "answers": "{\\"Did we hold a joint planning session with you in the last 12 months?\\": \\"Yes\\", \\"How likely are you to recommend us to another business?\\": \\"9\\", \\"How satisfied are you with our rates?\\": \\"6\\", \\"How satisfied are you with the reliability of your service?\\": \\"9\\", \\"How satisfied are you with us overall?\\": \\"8\\", \\"How satisfied are you with what we tell you about outages?\\": \\"9\\", \\"How satisfied are you with your account representative?\\": \\"8\\", \\"How satisfied are you with your bills?\\": \\"8\\"}", "version": 1, "wave_id": 4, "batch_id": null, "account_id": 13, "occurrence": 1, "respondent": "Fall 2008 13", "external_id": null, "account_name": null, "closed_class": null, "account_number": null}
475	2026-11-22T18:25:27.455Z	Dana Reyes	\N	133	survey_response	67	insert	\N	{"id": 67, "day": "2008-12-18", "voided": false, "answers": "{\\"Did we hold a joint planning session with you in the last 12 months?\\": \\"No\\", \\"How likely are you to recommend us to another business?\\": \\"6\\", \\"How satisfied are you with our rates?\\": \\"5\\", \\"How satisfied are you with the reliability of your service?\\": \\"6\\", \\"How satisfied are you with us overall?\\": \\"7\\", \\"How satisfied are you with what we tell you about outages?\\": \\"6\\", \\"How satisfied are you with your account representative?\\": \\"7\\", \\"How satisfied are you with your bills?\\": \\"7\\", \\"What should we do better?\\": \\"Please show us early what next year's rates will be.\\"}", "version": 1, "wave_id": 4, "batch_id": null, "account_id": 14, "occurrence": 1, "respondent": "Fall 2008 14", "external_id": null, "account_name": null, "closed_class": null, "account_number": null}
476	2026-11-22T18:25:27.455Z	Dana Reyes	\N	133	survey_response	68	insert	\N	{"id": 68, "day": "2008-12-17", "voided": false, "answers": "{\\"Did we hold a joint planning session with you in the last 12 months?\\": \\"No\\", \\"How likely are you to recommend us to another business?\\": \\"6\\", \\"How satisfied are you with our rates?\\": \\"7\\", \\"How satisfied are you with the reliability of your service?\\": \\"9\\", \\"How satisfied are you with us overall?\\": \\"7\\", \\"How satisfied are you with what we tell you about outages?\\": \\"7\\", \\"How satisfied are you with your account representative?\\": \\"7\\", \\"How satisfied are you with your bills?\\": \\"6\\"}", "version": 1, "wave_id": 4, "batch_id": null, "account_id": 15, "occurrence": 1, "respondent": "Fall 2008 15", "external_id": null, "account_name": null, "closed_class": null, "account_number": null}
477	2026-11-22T18:25:27.455Z	Dana Reyes	\N	133	survey_response	69	insert	\N	{"id": 69, "day": "2008-12-16", "voided": false, "answers": "{\\"Did we hold a joint planning session with you in the last 12 months?\\": \\"No\\", \\"How likely are you to recommend us to another business?\\": \\"9\\", \\"How satisfied are you with our rates?\\": \\"7\\", \\"How satisfied are you with the reliability of your service?\\": \\"8\\", \\"How satisfied are you with us overall?\\": \\"9\\", \\"How satisfied are you with what we tell you about outages?\\": \\"9\\", \\"How satisfied are you with your account representative?\\": \\"9\\", \\"How satisfied are you with your bills?\\": \\"9\\"}", "version": 1, "wave_id": 4, "batch_id": null, "account_id": 16, "occurrence": 1, "respondent": "Fall 2008 16", "external_id": null, "account_name": null, "closed_class": null, "account_number": null}
478	2026-11-22T18:25:27.455Z	Dana Reyes	\N	133	survey_response	70	insert	\N	{"id": 70, "day": "2008-12-13", "voided": false, "answers": "{\\"Did we hold a joint planning session with you in the last 12 months?\\": \\"No\\", \\"How likely are you to recommend us to another business?\\": \\"8\\", \\"How satisfied are you with our rates?\\": \\"5\\", \\"How satisfied are you with the reliability of your service?\\": \\"8\\", \\"How satisfied are you with us overall?\\": \\"7\\", \\"How satisfied are you with what we tell you about outages?\\": \\"6\\", \\"How satisfied are you with your account representative?\\": \\"8\\", \\"How satisfied are you with your bills?\\": \\"6\\", \\"What should we do better?\\": \\"Please show us early what next year's rates will be.\\"}", "version": 1, "wave_id": 4, "batch_id": null, "account_id": 19, "occurrence": 1, "respondent": "Fall 2008 19", "external_id": null, "account_name": null, "closed_class": null, "account_number": null}
510	2026-11-22T18:25:27.587Z	Dana Reyes	\N	136	survey_question	44	insert	\N	{"id": 44, "low": null, "high": null, "part": "joint_planning", "place": 7, "title": "Did we hold a joint planning session with you in the last 12 months?", "factor": null, "weight": null, "choices": null, "version": 1, "wave_id": 5, "batch_id": null}
511	2026-11-22T18:25:27.587Z	Dana Reyes	\N	136	survey_question	45	insert	\N	{"id": 45, "low": null, "high": null, "part": "comment", "place": 8, "title": "What should we do better?", "factor": null, "weight": null, "choices": null, "version": 1, "wave_id": 5, "batch_id": null}
479	2026-11-22T18:25:27.455Z	Dana Reyes	\N	133	survey_response	71	insert	\N	{"id": 71, "day": "2008-12-12", "voided": false, "answers": "{\\"Did we hold a joint planning session with you in the last 12 months?\\": \\"No\\", \\"How likely are you to recommend us to another business?\\": \\"5\\", \\"How satisfied are you with our rates?\\": \\"5\\", \\"How satisfied are you with the reliability of your service?\\": \\"6\\", \\"How satisfied are you with us overall?\\": \\"6\\", \\"How satisfied are you with what we tell you about outages?\\": \\"5\\", \\"How satisfied are you with your account representative?\\": \\"6\\", \\"How satisfied are you with your bills?\\": \\"5\\", \\"What should we do better?\\": \\"Could all our meters come on one bill?\\"}", "version": 1, "wave_id": 4, "batch_id": null, "account_id": 20, "occurrence": 1, "respondent": "Fall 2008 20", "external_id": null, "account_name": null, "closed_class": null, "account_number": null}
480	2026-11-22T18:25:27.455Z	Dana Reyes	\N	133	survey_response	72	insert	\N	{"id": 72, "day": "2008-12-31", "voided": false, "answers": "{\\"Did we hold a joint planning session with you in the last 12 months?\\": \\"No\\", \\"How likely are you to recommend us to another business?\\": \\"7\\", \\"How satisfied are you with our rates?\\": \\"8\\", \\"How satisfied are you with the reliability of your service?\\": \\"7\\", \\"How satisfied are you with us overall?\\": \\"9\\", \\"How satisfied are you with what we tell you about outages?\\": \\"7\\", \\"How satisfied are you with your account representative?\\": \\"8\\", \\"How satisfied are you with your bills?\\": \\"7\\"}", "version": 1, "wave_id": 4, "batch_id": null, "account_id": 21, "occurrence": 1, "respondent": "Fall 2008 21", "external_id": null, "account_name": null, "closed_class": null, "account_number": null}
481	2026-11-22T18:25:27.469Z	Dana Reyes	\N	134	survey_wave	5	insert	\N	{"id": 5, "name": "Spring 2009", "note": null, "voided": false, "version": 1, "batch_id": null, "last_day": "2009-06-30", "closed_on": null, "first_day": "2009-06-06", "asked_count": null, "confidential": false}
482	2026-11-22T18:25:27.506Z	Dana Reyes	\N	135	survey_invitation	85	insert	\N	{"id": 85, "wave_id": 5, "batch_id": null, "account_id": 1}
483	2026-11-22T18:25:27.506Z	Dana Reyes	\N	135	survey_invitation	86	insert	\N	{"id": 86, "wave_id": 5, "batch_id": null, "account_id": 2}
484	2026-11-22T18:25:27.506Z	Dana Reyes	\N	135	survey_invitation	87	insert	\N	{"id": 87, "wave_id": 5, "batch_id": null, "account_id": 3}
485	2026-11-22T18:25:27.506Z	Dana Reyes	\N	135	survey_invitation	88	insert	\N	{"id": 88, "wave_id": 5, "batch_id": null, "account_id": 4}
486	2026-11-22T18:25:27.506Z	Dana Reyes	\N	135	survey_invitation	89	insert	\N	{"id": 89, "wave_id": 5, "batch_id": null, "account_id": 5}
487	2026-11-22T18:25:27.506Z	Dana Reyes	\N	135	survey_invitation	90	insert	\N	{"id": 90, "wave_id": 5, "batch_id": null, "account_id": 6}
488	2026-11-22T18:25:27.506Z	Dana Reyes	\N	135	survey_invitation	91	insert	\N	{"id": 91, "wave_id": 5, "batch_id": null, "account_id": 7}
489	2026-11-22T18:25:27.506Z	Dana Reyes	\N	135	survey_invitation	92	insert	\N	{"id": 92, "wave_id": 5, "batch_id": null, "account_id": 8}
490	2026-11-22T18:25:27.506Z	Dana Reyes	\N	135	survey_invitation	93	insert	\N	{"id": 93, "wave_id": 5, "batch_id": null, "account_id": 9}
491	2026-11-22T18:25:27.506Z	Dana Reyes	\N	135	survey_invitation	94	insert	\N	{"id": 94, "wave_id": 5, "batch_id": null, "account_id": 10}
492	2026-11-22T18:25:27.506Z	Dana Reyes	\N	135	survey_invitation	95	insert	\N	{"id": 95, "wave_id": 5, "batch_id": null, "account_id": 11}
493	2026-11-22T18:25:27.506Z	Dana Reyes	\N	135	survey_invitation	96	insert	\N	{"id": 96, "wave_id": 5, "batch_id": null, "account_id": 12}
494	2026-11-22T18:25:27.506Z	Dana Reyes	\N	135	survey_invitation	97	insert	\N	{"id": 97, "wave_id": 5, "batch_id": null, "account_id": 13}
495	2026-11-22T18:25:27.506Z	Dana Reyes	\N	135	survey_invitation	98	insert	\N	{"id": 98, "wave_id": 5, "batch_id": null, "account_id": 14}
496	2026-11-22T18:25:27.506Z	Dana Reyes	\N	135	survey_invitation	99	insert	\N	{"id": 99, "wave_id": 5, "batch_id": null, "account_id": 15}
497	2026-11-22T18:25:27.506Z	Dana Reyes	\N	135	survey_invitation	100	insert	\N	{"id": 100, "wave_id": 5, "batch_id": null, "account_id": 16}
498	2026-11-22T18:25:27.506Z	Dana Reyes	\N	135	survey_invitation	101	insert	\N	{"id": 101, "wave_id": 5, "batch_id": null, "account_id": 17}
499	2026-11-22T18:25:27.506Z	Dana Reyes	\N	135	survey_invitation	102	insert	\N	{"id": 102, "wave_id": 5, "batch_id": null, "account_id": 18}
500	2026-11-22T18:25:27.507Z	Dana Reyes	\N	135	survey_invitation	103	insert	\N	{"id": 103, "wave_id": 5, "batch_id": null, "account_id": 19}
501	2026-11-22T18:25:27.507Z	Dana Reyes	\N	135	survey_invitation	104	insert	\N	{"id": 104, "wave_id": 5, "batch_id": null, "account_id": 20}
502	2026-11-22T18:25:27.507Z	Dana Reyes	\N	135	survey_invitation	105	insert	\N	{"id": 105, "wave_id": 5, "batch_id": null, "account_id": 21}
503	2026-11-22T18:25:27.586Z	Dana Reyes	\N	136	survey_question	37	insert	\N	{"id": 37, "low": "1", "high": "10", "part": "overall", "place": 0, "title": "How satisfied are you with us overall?", "factor": null, "weight": null, "choices": null, "version": 1, "wave_id": 5, "batch_id": null}
504	2026-11-22T18:25:27.587Z	Dana Reyes	\N	136	survey_question	38	insert	\N	{"id": 38, "low": "1", "high": "10", "part": "factor", "place": 1, "title": "How satisfied are you with the reliability of your service?", "factor": "Reliability of service", "weight": null, "choices": null, "version": 1, "wave_id": 5, "batch_id": null}
505	2026-11-22T18:25:27.587Z	Dana Reyes	\N	136	survey_question	39	insert	\N	{"id": 39, "low": "1", "high": "10", "part": "factor", "place": 2, "title": "How satisfied are you with what we tell you about outages?", "factor": "Outage communication", "weight": null, "choices": null, "version": 1, "wave_id": 5, "batch_id": null}
506	2026-11-22T18:25:27.587Z	Dana Reyes	\N	136	survey_question	40	insert	\N	{"id": 40, "low": "1", "high": "10", "part": "factor", "place": 3, "title": "How satisfied are you with your account representative?", "factor": "Your representative", "weight": null, "choices": null, "version": 1, "wave_id": 5, "batch_id": null}
507	2026-11-22T18:25:27.587Z	Dana Reyes	\N	136	survey_question	41	insert	\N	{"id": 41, "low": "1", "high": "10", "part": "factor", "place": 4, "title": "How satisfied are you with your bills?", "factor": "Billing", "weight": null, "choices": null, "version": 1, "wave_id": 5, "batch_id": null}
508	2026-11-22T18:25:27.587Z	Dana Reyes	\N	136	survey_question	42	insert	\N	{"id": 42, "low": "1", "high": "10", "part": "factor", "place": 5, "title": "How satisfied are you with our rates?", "factor": "Price and rates", "weight": null, "choices": null, "version": 1, "wave_id": 5, "batch_id": null}
512	2026-11-22T18:25:27.619Z	Dana Reyes	\N	136	survey_response	73	insert	\N	{"id": 73, "day": "2009-06-29", "voided": false, "answers": "{\\"Did we hold a joint planning session with you in the last 12 months?\\": \\"No\\", \\"How likely are you to recommend us to another business?\\": \\"4\\", \\"How satisfied are you with our rates?\\": \\"4\\", \\"How satisfied are you with the reliability of your service?\\": \\"6\\", \\"How satisfied are you with us overall?\\": \\"5\\", \\"How satisfied are you with what we tell you about outages?\\": \\"5\\", \\"How satisfied are you with your account representative?\\": \\"5\\", \\"How satisfied are you with your bills?\\": \\"6\\"}", "version": 1, "wave_id": 5, "batch_id": null, "account_id": 2, "occurrence": 1, "respondent": "Spring 2009 02", "external_id": null, "account_name": null, "closed_class": null, "account_number": null}
513	2026-11-22T18:25:27.619Z	Dana Reyes	\N	136	survey_response	74	insert	\N	{"id": 74, "day": "2009-06-28", "voided": false, "answers": "{\\"Did we hold a joint planning session with you in the last 12 months?\\": \\"Yes\\", \\"How likely are you to recommend us to another business?\\": \\"9\\", \\"How satisfied are you with our rates?\\": \\"8\\", \\"How satisfied are you with the reliability of your service?\\": \\"9\\", \\"How satisfied are you with us overall?\\": \\"9\\", \\"How satisfied are you with what we tell you about outages?\\": \\"9\\", \\"How satisfied are you with your account representative?\\": \\"9\\", \\"How satisfied are you with your bills?\\": \\"8\\"}", "version": 1, "wave_id": 5, "batch_id": null, "account_id": 3, "occurrence": 1, "respondent": "Spring 2009 03", "external_id": null, "account_name": null, "closed_class": null, "account_number": null}
514	2026-11-22T18:25:27.619Z	Dana Reyes	\N	136	survey_response	75	insert	\N	{"id": 75, "day": "2009-06-27", "voided": false, "answers": "{\\"Did we hold a joint planning session with you in the last 12 months?\\": \\"No\\", \\"How likely are you to recommend us to another business?\\": \\"9\\", \\"How satisfied are you with our rates?\\": \\"4\\", \\"How satisfied are you with the reliability of your service?\\": \\"6\\", \\"How satisfied are you with us overall?\\": \\"6\\", \\"How satisfied are you with what we tell you about outages?\\": \\"6\\", \\"How satisfied are you with your account representative?\\": \\"7\\", \\"How satisfied are you with your bills?\\": \\"5\\", \\"What should we do better?\\": \\"Please show us early what next year's rates will be.\\"}", "version": 1, "wave_id": 5, "batch_id": null, "account_id": 4, "occurrence": 1, "respondent": "Spring 2009 04", "external_id": null, "account_name": null, "closed_class": null, "account_number": null}
515	2026-11-22T18:25:27.619Z	Dana Reyes	\N	136	survey_response	76	insert	\N	{"id": 76, "day": "2009-06-26", "voided": false, "answers": "{\\"Did we hold a joint planning session with you in the last 12 months?\\": \\"Yes\\", \\"How likely are you to recommend us to another business?\\": \\"10\\", \\"How satisfied are you with our rates?\\": \\"6\\", \\"How satisfied are you with the reliability of your service?\\": \\"8\\", \\"How satisfied are you with us overall?\\": \\"8\\", \\"How satisfied are you with what we tell you about outages?\\": \\"7\\", \\"How satisfied are you with your account representative?\\": \\"9\\", \\"How satisfied are you with your bills?\\": \\"Don't know\\"}", "version": 1, "wave_id": 5, "batch_id": null, "account_id": 5, "occurrence": 1, "respondent": "Spring 2009 05", "external_id": null, "account_name": null, "closed_class": null, "account_number": null}
516	2026-11-22T18:25:27.619Z	Dana Reyes	\N	136	survey_response	77	insert	\N	{"id": 77, "day": "2009-06-25", "voided": false, "answers": "{\\"Did we hold a joint planning session with you in the last 12 months?\\": \\"No\\", \\"How likely are you to recommend us to another business?\\": \\"10\\", \\"How satisfied are you with our rates?\\": \\"7\\", \\"How satisfied are you with the reliability of your service?\\": \\"10\\", \\"How satisfied are you with us overall?\\": \\"8\\", \\"How satisfied are you with what we tell you about outages?\\": \\"7\\", \\"How satisfied are you with your account representative?\\": \\"9\\", \\"How satisfied are you with your bills?\\": \\"7\\", \\"What should we do better?\\": \\"No interruptions this year, thank you.\\"}", "version": 1, "wave_id": 5, "batch_id": null, "account_id": 6, "occurrence": 1, "respondent": "Spring 2009 06", "external_id": null, "account_name": null, "closed_class": null, "account_number": null}
517	2026-11-22T18:25:27.620Z	Dana Reyes	\N	136	survey_response	78	insert	\N	{"id": 78, "day": "2009-06-24", "voided": false, "answers": "{\\"Did we hold a joint planning session with you in the last 12 months?\\": \\"Yes\\", \\"How likely are you to recommend us to another business?\\": \\"10\\", \\"How satisfied are you with our rates?\\": \\"7\\", \\"How satisfied are you with the reliability of your service?\\": \\"10\\", \\"How satisfied are you with us overall?\\": \\"9\\", \\"How satisfied are you with what we tell you about outages?\\": \\"9\\", \\"How satisfied are you with your account representative?\\": \\"9\\", \\"How satisfied are you with your bills?\\": \\"8\\", \\"What should we do better?\\": \\"No interruptions this year, thank you.\\"}", "version": 1, "wave_id": 5, "batch_id": null, "account_id": 7, "occurrence": 1, "respondent": "Spring 2009 07", "external_id": null, "account_name": null, "closed_class": null, "account_number": null}
518	2026-11-22T18:25:27.620Z	Dana Reyes	\N	136	survey_response	79	insert	\N	{"id": 79, "day": "2009-06-23", "voided": false, "answers": "{\\"Did we hold a joint planning session with you in the last 12 months?\\": \\"No\\", \\"How likely are you to recommend us to another business?\\": \\"8\\", \\"How satisfied are you with our rates?\\": \\"6\\", \\"How satisfied are you with the reliability of your service?\\": \\"8\\", \\"How satisfied are you with us overall?\\": \\"8\\", \\"How satisfied are you with what we tell you about outages?\\": \\"9\\", \\"How satisfied are you with your account representative?\\": \\"7\\", \\"How satisfied are you with your bills?\\": \\"8\\"}", "version": 1, "wave_id": 5, "batch_id": null, "account_id": 8, "occurrence": 1, "respondent": "Spring 2009 08", "external_id": null, "account_name": null, "closed_class": null, "account_number": null}
519	2026-11-22T18:25:27.620Z	Dana Reyes	\N	136	survey_response	80	insert	\N	{"id": 80, "day": "2009-06-22", "voided": false, "answers": "{\\"Did we hold a joint planning session with you in the last 12 months?\\": \\"Yes\\", \\"How likely are you to recommend us to another business?\\": \\"10\\", \\"How satisfied are you with our rates?\\": \\"6\\", \\"How satisfied are you with the reliability of your service?\\": \\"9\\", \\"How satisfied are you with us overall?\\": \\"9\\", \\"How satisfied are you with what we tell you about outages?\\": \\"8\\", \\"How satisfied are you with your account representative?\\": \\"9\\", \\"How satisfied are you with your bills?\\": \\"8\\", \\"What should we do better?\\": \\"No interruptions this year, thank you.\\"}", "version": 1, "wave_id": 5, "batch_id": null, "account_id": 9, "occurrence": 1, "respondent": "Spring 2009 09", "external_id": null, "account_name": null, "closed_class": null, "account_number": null}
555	2026-11-22T18:25:27.835Z	Dana Reyes	\N	139	survey_question	47	insert	\N	{"id": 47, "low": "1", "high": "10", "part": "factor", "place": 1, "title": "How satisfied are you with the reliability of your service?", "factor": "Reliability of service", "weight": null, "choices": null, "version": 1, "wave_id": 6, "batch_id": null}
520	2026-11-22T18:25:27.620Z	Dana Reyes	\N	136	survey_response	81	insert	\N	{"id": 81, "day": "2009-06-21", "voided": false, "answers": "{\\"Did we hold a joint planning session with you in the last 12 months?\\": \\"Yes\\", \\"How likely are you to recommend us to another business?\\": \\"6\\", \\"How satisfied are you with our rates?\\": \\"5\\", \\"How satisfied are you with the reliability of your service?\\": \\"7\\", \\"How satisfied are you with us overall?\\": \\"6\\", \\"How satisfied are you with what we tell you about outages?\\": \\"5\\", \\"How satisfied are you with your account representative?\\": \\"7\\", \\"How satisfied are you with your bills?\\": \\"8\\", \\"What should we do better?\\": \\"Please show us early what next year's rates will be.\\"}", "version": 1, "wave_id": 5, "batch_id": null, "account_id": 10, "occurrence": 1, "respondent": "Spring 2009 10", "external_id": null, "account_name": null, "closed_class": null, "account_number": null}
521	2026-11-22T18:25:27.620Z	Dana Reyes	\N	136	survey_response	82	insert	\N	{"id": 82, "day": "2009-06-20", "voided": false, "answers": "{\\"Did we hold a joint planning session with you in the last 12 months?\\": \\"Yes\\", \\"How likely are you to recommend us to another business?\\": \\"9\\", \\"How satisfied are you with our rates?\\": \\"6\\", \\"How satisfied are you with the reliability of your service?\\": \\"7\\", \\"How satisfied are you with us overall?\\": \\"8\\", \\"How satisfied are you with what we tell you about outages?\\": \\"8\\", \\"How satisfied are you with your account representative?\\": \\"8\\", \\"How satisfied are you with your bills?\\": \\"7\\"}", "version": 1, "wave_id": 5, "batch_id": null, "account_id": 11, "occurrence": 1, "respondent": "Spring 2009 11", "external_id": null, "account_name": null, "closed_class": null, "account_number": null}
522	2026-11-22T18:25:27.620Z	Dana Reyes	\N	136	survey_response	83	insert	\N	{"id": 83, "day": "2009-06-19", "voided": false, "answers": "{\\"Did we hold a joint planning session with you in the last 12 months?\\": \\"No\\", \\"How likely are you to recommend us to another business?\\": \\"6\\", \\"How satisfied are you with our rates?\\": \\"4\\", \\"How satisfied are you with the reliability of your service?\\": \\"6\\", \\"How satisfied are you with us overall?\\": \\"5\\", \\"How satisfied are you with what we tell you about outages?\\": \\"5\\", \\"How satisfied are you with your account representative?\\": \\"5\\", \\"How satisfied are you with your bills?\\": \\"4\\"}", "version": 1, "wave_id": 5, "batch_id": null, "account_id": 12, "occurrence": 1, "respondent": "Spring 2009 12", "external_id": null, "account_name": null, "closed_class": null, "account_number": null}
523	2026-11-22T18:25:27.620Z	Dana Reyes	\N	136	survey_response	84	insert	\N	{"id": 84, "day": "2009-06-18", "voided": false, "answers": "{\\"Did we hold a joint planning session with you in the last 12 months?\\": \\"Yes\\", \\"How likely are you to recommend us to another business?\\": \\"8\\", \\"How satisfied are you with our rates?\\": \\"7\\", \\"How satisfied are you with the reliability of your service?\\": \\"10\\", \\"How satisfied are you with us overall?\\": \\"9\\", \\"How satisfied are you with what we tell you about outages?\\": \\"9\\", \\"How satisfied are you with your account representative?\\": \\"8\\", \\"How satisfied are you with your bills?\\": \\"9\\", \\"What should we do better?\\": \\"No interruptions this year, thank you.\\"}", "version": 1, "wave_id": 5, "batch_id": null, "account_id": 13, "occurrence": 1, "respondent": "Spring 2009 13", "external_id": null, "account_name": null, "closed_class": null, "account_number": null}
524	2026-11-22T18:25:27.620Z	Dana Reyes	\N	136	survey_response	85	insert	\N	{"id": 85, "day": "2009-06-17", "voided": false, "answers": "{\\"Did we hold a joint planning session with you in the last 12 months?\\": \\"Yes\\", \\"How likely are you to recommend us to another business?\\": \\"7\\", \\"How satisfied are you with our rates?\\": \\"5\\", \\"How satisfied are you with the reliability of your service?\\": \\"8\\", \\"How satisfied are you with us overall?\\": \\"7\\", \\"How satisfied are you with what we tell you about outages?\\": \\"9\\", \\"How satisfied are you with your account representative?\\": \\"7\\", \\"How satisfied are you with your bills?\\": \\"7\\", \\"What should we do better?\\": \\"Please show us early what next year's rates will be.\\"}", "version": 1, "wave_id": 5, "batch_id": null, "account_id": 14, "occurrence": 1, "respondent": "Spring 2009 14", "external_id": null, "account_name": null, "closed_class": null, "account_number": null}
525	2026-11-22T18:25:27.620Z	Dana Reyes	\N	136	survey_response	86	insert	\N	{"id": 86, "day": "2009-06-16", "voided": false, "answers": "{\\"Did we hold a joint planning session with you in the last 12 months?\\": \\"No\\", \\"How likely are you to recommend us to another business?\\": \\"9\\", \\"How satisfied are you with our rates?\\": \\"7\\", \\"How satisfied are you with the reliability of your service?\\": \\"7\\", \\"How satisfied are you with us overall?\\": \\"8\\", \\"How satisfied are you with what we tell you about outages?\\": \\"8\\", \\"How satisfied are you with your account representative?\\": \\"7\\", \\"How satisfied are you with your bills?\\": \\"8\\"}", "version": 1, "wave_id": 5, "batch_id": null, "account_id": 15, "occurrence": 1, "respondent": "Spring 2009 15", "external_id": null, "account_name": null, "closed_class": null, "account_number": null}
526	2026-11-22T18:25:27.620Z	Dana Reyes	\N	136	survey_response	87	insert	\N	{"id": 87, "day": "2009-06-15", "voided": false, "answers": "{\\"Did we hold a joint planning session with you in the last 12 months?\\": \\"Yes\\", \\"How likely are you to recommend us to another business?\\": \\"10\\", \\"How satisfied are you with our rates?\\": \\"6\\", \\"How satisfied are you with the reliability of your service?\\": \\"10\\", \\"How satisfied are you with us overall?\\": \\"10\\", \\"How satisfied are you with what we tell you about outages?\\": \\"8\\", \\"How satisfied are you with your account representative?\\": \\"9\\", \\"How satisfied are you with your bills?\\": \\"9\\"}", "version": 1, "wave_id": 5, "batch_id": null, "account_id": 16, "occurrence": 1, "respondent": "Spring 2009 16", "external_id": null, "account_name": null, "closed_class": null, "account_number": null}
527	2026-11-22T18:25:27.620Z	Dana Reyes	\N	136	survey_response	88	insert	\N	{"id": 88, "day": "2009-06-14", "voided": false, "answers": "{\\"Did we hold a joint planning session with you in the last 12 months?\\": \\"No\\", \\"How likely are you to recommend us to another business?\\": \\"6\\", \\"How satisfied are you with our rates?\\": \\"7\\", \\"How satisfied are you with the reliability of your service?\\": \\"8\\", \\"How satisfied are you with us overall?\\": \\"7\\", \\"How satisfied are you with what we tell you about outages?\\": \\"6\\", \\"How satisfied are you with your account representative?\\": \\"7\\", \\"How satisfied are you with your bills?\\": \\"7\\"}", "version": 1, "wave_id": 5, "batch_id": null, "account_id": 17, "occurrence": 1, "respondent": "Spring 2009 17", "external_id": null, "account_name": null, "closed_class": null, "account_number": null}
556	2026-11-22T18:25:27.835Z	Dana Reyes	\N	139	survey_question	48	insert	\N	{"id": 48, "low": "1", "high": "10", "part": "factor", "place": 2, "title": "How satisfied are you with what we tell you about outages?", "factor": "Outage communication", "weight": null, "choices": null, "version": 1, "wave_id": 6, "batch_id": null}
557	2026-11-22T18:25:27.835Z	Dana Reyes	\N	139	survey_question	49	insert	\N	{"id": 49, "low": "1", "high": "10", "part": "factor", "place": 3, "title": "How satisfied are you with your account representative?", "factor": "Your representative", "weight": null, "choices": null, "version": 1, "wave_id": 6, "batch_id": null}
528	2026-11-22T18:25:27.620Z	Dana Reyes	\N	136	survey_response	89	insert	\N	{"id": 89, "day": "2009-06-13", "voided": false, "answers": "{\\"Did we hold a joint planning session with you in the last 12 months?\\": \\"No\\", \\"How likely are you to recommend us to another business?\\": \\"9\\", \\"How satisfied are you with our rates?\\": \\"6\\", \\"How satisfied are you with the reliability of your service?\\": \\"7\\", \\"How satisfied are you with us overall?\\": \\"6\\", \\"How satisfied are you with what we tell you about outages?\\": \\"7\\", \\"How satisfied are you with your account representative?\\": \\"6\\", \\"How satisfied are you with your bills?\\": \\"6\\"}", "version": 1, "wave_id": 5, "batch_id": null, "account_id": 18, "occurrence": 1, "respondent": "Spring 2009 18", "external_id": null, "account_name": null, "closed_class": null, "account_number": null}
529	2026-11-22T18:25:27.620Z	Dana Reyes	\N	136	survey_response	90	insert	\N	{"id": 90, "day": "2009-06-12", "voided": false, "answers": "{\\"Did we hold a joint planning session with you in the last 12 months?\\": \\"No\\", \\"How likely are you to recommend us to another business?\\": \\"8\\", \\"How satisfied are you with our rates?\\": \\"6\\", \\"How satisfied are you with the reliability of your service?\\": \\"9\\", \\"How satisfied are you with us overall?\\": \\"8\\", \\"How satisfied are you with what we tell you about outages?\\": \\"7\\", \\"How satisfied are you with your account representative?\\": \\"8\\", \\"How satisfied are you with your bills?\\": \\"7\\"}", "version": 1, "wave_id": 5, "batch_id": null, "account_id": 19, "occurrence": 1, "respondent": "Spring 2009 19", "external_id": null, "account_name": null, "closed_class": null, "account_number": null}
530	2026-11-22T18:25:27.620Z	Dana Reyes	\N	136	survey_response	91	insert	\N	{"id": 91, "day": "2009-06-11", "voided": false, "answers": "{\\"Did we hold a joint planning session with you in the last 12 months?\\": \\"No\\", \\"How likely are you to recommend us to another business?\\": \\"9\\", \\"How satisfied are you with our rates?\\": \\"4\\", \\"How satisfied are you with the reliability of your service?\\": \\"7\\", \\"How satisfied are you with us overall?\\": \\"7\\", \\"How satisfied are you with what we tell you about outages?\\": \\"7\\", \\"How satisfied are you with your account representative?\\": \\"7\\", \\"How satisfied are you with your bills?\\": \\"6\\", \\"What should we do better?\\": \\"Please show us early what next year's rates will be.\\"}", "version": 1, "wave_id": 5, "batch_id": null, "account_id": 20, "occurrence": 1, "respondent": "Spring 2009 20", "external_id": null, "account_name": null, "closed_class": null, "account_number": null}
531	2026-11-22T18:25:27.620Z	Dana Reyes	\N	136	survey_response	92	insert	\N	{"id": 92, "day": "2009-06-30", "voided": false, "answers": "{\\"Did we hold a joint planning session with you in the last 12 months?\\": \\"No\\", \\"How likely are you to recommend us to another business?\\": \\"7\\", \\"How satisfied are you with our rates?\\": \\"6\\", \\"How satisfied are you with the reliability of your service?\\": \\"8\\", \\"How satisfied are you with us overall?\\": \\"8\\", \\"How satisfied are you with what we tell you about outages?\\": \\"8\\", \\"How satisfied are you with your account representative?\\": \\"8\\", \\"How satisfied are you with your bills?\\": \\"7\\"}", "version": 1, "wave_id": 5, "batch_id": null, "account_id": 21, "occurrence": 1, "respondent": "Spring 2009 21", "external_id": null, "account_name": null, "closed_class": null, "account_number": null}
532	2026-11-22T18:25:27.714Z	Dana Reyes	\N	137	survey_wave	6	insert	\N	{"id": 6, "name": "Fall 2009", "note": null, "voided": false, "version": 1, "batch_id": null, "last_day": "2009-12-15", "closed_on": null, "first_day": "2009-11-21", "asked_count": null, "confidential": false}
533	2026-11-22T18:25:27.764Z	Dana Reyes	\N	138	survey_invitation	106	insert	\N	{"id": 106, "wave_id": 6, "batch_id": null, "account_id": 1}
534	2026-11-22T18:25:27.764Z	Dana Reyes	\N	138	survey_invitation	107	insert	\N	{"id": 107, "wave_id": 6, "batch_id": null, "account_id": 2}
535	2026-11-22T18:25:27.764Z	Dana Reyes	\N	138	survey_invitation	108	insert	\N	{"id": 108, "wave_id": 6, "batch_id": null, "account_id": 3}
536	2026-11-22T18:25:27.764Z	Dana Reyes	\N	138	survey_invitation	109	insert	\N	{"id": 109, "wave_id": 6, "batch_id": null, "account_id": 4}
537	2026-11-22T18:25:27.764Z	Dana Reyes	\N	138	survey_invitation	110	insert	\N	{"id": 110, "wave_id": 6, "batch_id": null, "account_id": 5}
538	2026-11-22T18:25:27.764Z	Dana Reyes	\N	138	survey_invitation	111	insert	\N	{"id": 111, "wave_id": 6, "batch_id": null, "account_id": 6}
539	2026-11-22T18:25:27.764Z	Dana Reyes	\N	138	survey_invitation	112	insert	\N	{"id": 112, "wave_id": 6, "batch_id": null, "account_id": 7}
540	2026-11-22T18:25:27.764Z	Dana Reyes	\N	138	survey_invitation	113	insert	\N	{"id": 113, "wave_id": 6, "batch_id": null, "account_id": 8}
541	2026-11-22T18:25:27.764Z	Dana Reyes	\N	138	survey_invitation	114	insert	\N	{"id": 114, "wave_id": 6, "batch_id": null, "account_id": 9}
542	2026-11-22T18:25:27.764Z	Dana Reyes	\N	138	survey_invitation	115	insert	\N	{"id": 115, "wave_id": 6, "batch_id": null, "account_id": 10}
543	2026-11-22T18:25:27.764Z	Dana Reyes	\N	138	survey_invitation	116	insert	\N	{"id": 116, "wave_id": 6, "batch_id": null, "account_id": 11}
544	2026-11-22T18:25:27.764Z	Dana Reyes	\N	138	survey_invitation	117	insert	\N	{"id": 117, "wave_id": 6, "batch_id": null, "account_id": 12}
545	2026-11-22T18:25:27.764Z	Dana Reyes	\N	138	survey_invitation	118	insert	\N	{"id": 118, "wave_id": 6, "batch_id": null, "account_id": 13}
546	2026-11-22T18:25:27.764Z	Dana Reyes	\N	138	survey_invitation	119	insert	\N	{"id": 119, "wave_id": 6, "batch_id": null, "account_id": 14}
547	2026-11-22T18:25:27.764Z	Dana Reyes	\N	138	survey_invitation	120	insert	\N	{"id": 120, "wave_id": 6, "batch_id": null, "account_id": 15}
548	2026-11-22T18:25:27.764Z	Dana Reyes	\N	138	survey_invitation	121	insert	\N	{"id": 121, "wave_id": 6, "batch_id": null, "account_id": 16}
549	2026-11-22T18:25:27.764Z	Dana Reyes	\N	138	survey_invitation	122	insert	\N	{"id": 122, "wave_id": 6, "batch_id": null, "account_id": 17}
550	2026-11-22T18:25:27.764Z	Dana Reyes	\N	138	survey_invitation	123	insert	\N	{"id": 123, "wave_id": 6, "batch_id": null, "account_id": 18}
551	2026-11-22T18:25:27.764Z	Dana Reyes	\N	138	survey_invitation	124	insert	\N	{"id": 124, "wave_id": 6, "batch_id": null, "account_id": 19}
552	2026-11-22T18:25:27.764Z	Dana Reyes	\N	138	survey_invitation	125	insert	\N	{"id": 125, "wave_id": 6, "batch_id": null, "account_id": 20}
553	2026-11-22T18:25:27.764Z	Dana Reyes	\N	138	survey_invitation	126	insert	\N	{"id": 126, "wave_id": 6, "batch_id": null, "account_id": 21}
554	2026-11-22T18:25:27.835Z	Dana Reyes	\N	139	survey_question	46	insert	\N	{"id": 46, "low": "1", "high": "10", "part": "overall", "place": 0, "title": "How satisfied are you with us overall?", "factor": null, "weight": null, "choices": null, "version": 1, "wave_id": 6, "batch_id": null}
559	2026-11-22T18:25:27.835Z	Dana Reyes	\N	139	survey_question	51	insert	\N	{"id": 51, "low": "1", "high": "10", "part": "factor", "place": 5, "title": "How satisfied are you with our rates?", "factor": "Price and rates", "weight": null, "choices": null, "version": 1, "wave_id": 6, "batch_id": null}
560	2026-11-22T18:25:27.835Z	Dana Reyes	\N	139	survey_question	52	insert	\N	{"id": 52, "low": "0", "high": "10", "part": "recommend", "place": 6, "title": "How likely are you to recommend us to another business?", "factor": null, "weight": null, "choices": null, "version": 1, "wave_id": 6, "batch_id": null}
561	2026-11-22T18:25:27.835Z	Dana Reyes	\N	139	survey_question	53	insert	\N	{"id": 53, "low": null, "high": null, "part": "joint_planning", "place": 7, "title": "Did we hold a joint planning session with you in the last 12 months?", "factor": null, "weight": null, "choices": null, "version": 1, "wave_id": 6, "batch_id": null}
562	2026-11-22T18:25:27.835Z	Dana Reyes	\N	139	survey_question	54	insert	\N	{"id": 54, "low": null, "high": null, "part": "comment", "place": 8, "title": "What should we do better?", "factor": null, "weight": null, "choices": null, "version": 1, "wave_id": 6, "batch_id": null}
563	2026-11-22T18:25:27.848Z	Dana Reyes	\N	139	survey_response	93	insert	\N	{"id": 93, "day": "2009-12-15", "voided": false, "answers": "{\\"Did we hold a joint planning session with you in the last 12 months?\\": \\"Yes\\", \\"How likely are you to recommend us to another business?\\": \\"8\\", \\"How satisfied are you with our rates?\\": \\"8\\", \\"How satisfied are you with the reliability of your service?\\": \\"9\\", \\"How satisfied are you with us overall?\\": \\"8\\", \\"How satisfied are you with what we tell you about outages?\\": \\"9\\", \\"How satisfied are you with your account representative?\\": \\"7\\", \\"How satisfied are you with your bills?\\": \\"8\\"}", "version": 1, "wave_id": 6, "batch_id": null, "account_id": 1, "occurrence": 1, "respondent": "Fall 2009 01", "external_id": null, "account_name": null, "closed_class": null, "account_number": null}
564	2026-11-22T18:25:27.848Z	Dana Reyes	\N	139	survey_response	94	insert	\N	{"id": 94, "day": "2009-12-14", "voided": false, "answers": "{\\"Did we hold a joint planning session with you in the last 12 months?\\": \\"No\\", \\"How likely are you to recommend us to another business?\\": \\"6\\", \\"How satisfied are you with our rates?\\": \\"3\\", \\"How satisfied are you with the reliability of your service?\\": \\"8\\", \\"How satisfied are you with us overall?\\": \\"6\\", \\"How satisfied are you with what we tell you about outages?\\": \\"7\\", \\"How satisfied are you with your account representative?\\": \\"6\\", \\"How satisfied are you with your bills?\\": \\"6\\", \\"What should we do better?\\": \\"Please show us early what next year's rates will be.\\"}", "version": 1, "wave_id": 6, "batch_id": null, "account_id": 2, "occurrence": 1, "respondent": "Fall 2009 02", "external_id": null, "account_name": null, "closed_class": null, "account_number": null}
565	2026-11-22T18:25:27.848Z	Dana Reyes	\N	139	survey_response	95	insert	\N	{"id": 95, "day": "2009-12-12", "voided": false, "answers": "{\\"Did we hold a joint planning session with you in the last 12 months?\\": \\"No\\", \\"How likely are you to recommend us to another business?\\": \\"5\\", \\"How satisfied are you with our rates?\\": \\"4\\", \\"How satisfied are you with the reliability of your service?\\": \\"5\\", \\"How satisfied are you with us overall?\\": \\"5\\", \\"How satisfied are you with what we tell you about outages?\\": \\"6\\", \\"How satisfied are you with your account representative?\\": \\"5\\", \\"How satisfied are you with your bills?\\": \\"6\\"}", "version": 1, "wave_id": 6, "batch_id": null, "account_id": 4, "occurrence": 1, "respondent": "Fall 2009 04", "external_id": null, "account_name": null, "closed_class": null, "account_number": null}
566	2026-11-22T18:25:27.848Z	Dana Reyes	\N	139	survey_response	96	insert	\N	{"id": 96, "day": "2009-12-11", "voided": false, "answers": "{\\"Did we hold a joint planning session with you in the last 12 months?\\": \\"Yes\\", \\"How likely are you to recommend us to another business?\\": \\"9\\", \\"How satisfied are you with our rates?\\": \\"6\\", \\"How satisfied are you with the reliability of your service?\\": \\"9\\", \\"How satisfied are you with us overall?\\": \\"9\\", \\"How satisfied are you with what we tell you about outages?\\": \\"8\\", \\"How satisfied are you with your account representative?\\": \\"9\\", \\"How satisfied are you with your bills?\\": \\"9\\", \\"What should we do better?\\": \\"No interruptions this year, thank you.\\"}", "version": 1, "wave_id": 6, "batch_id": null, "account_id": 5, "occurrence": 1, "respondent": "Fall 2009 05", "external_id": null, "account_name": null, "closed_class": null, "account_number": null}
567	2026-11-22T18:25:27.848Z	Dana Reyes	\N	139	survey_response	97	insert	\N	{"id": 97, "day": "2009-12-10", "voided": false, "answers": "{\\"Did we hold a joint planning session with you in the last 12 months?\\": \\"No\\", \\"How likely are you to recommend us to another business?\\": \\"8\\", \\"How satisfied are you with our rates?\\": \\"6\\", \\"How satisfied are you with the reliability of your service?\\": \\"8\\", \\"How satisfied are you with us overall?\\": \\"8\\", \\"How satisfied are you with what we tell you about outages?\\": \\"7\\", \\"How satisfied are you with your account representative?\\": \\"8\\", \\"How satisfied are you with your bills?\\": \\"6\\", \\"What should we do better?\\": \\"Our representative answers the same day. Keep it up.\\"}", "version": 1, "wave_id": 6, "batch_id": null, "account_id": 6, "occurrence": 1, "respondent": "Fall 2009 06", "external_id": null, "account_name": null, "closed_class": null, "account_number": null}
568	2026-11-22T18:25:27.848Z	Dana Reyes	\N	139	survey_response	98	insert	\N	{"id": 98, "day": "2009-12-09", "voided": false, "answers": "{\\"Did we hold a joint planning session with you in the last 12 months?\\": \\"Yes\\", \\"How likely are you to recommend us to another business?\\": \\"10\\", \\"How satisfied are you with our rates?\\": \\"7\\", \\"How satisfied are you with the reliability of your service?\\": \\"9\\", \\"How satisfied are you with us overall?\\": \\"8\\", \\"How satisfied are you with what we tell you about outages?\\": \\"9\\", \\"How satisfied are you with your account representative?\\": \\"9\\", \\"How satisfied are you with your bills?\\": \\"9\\"}", "version": 1, "wave_id": 6, "batch_id": null, "account_id": 7, "occurrence": 1, "respondent": "Fall 2009 07", "external_id": null, "account_name": null, "closed_class": null, "account_number": null}
569	2026-11-22T18:25:27.848Z	Dana Reyes	\N	139	survey_response	99	insert	\N	{"id": 99, "day": "2009-12-08", "voided": false, "answers": "{\\"Did we hold a joint planning session with you in the last 12 months?\\": \\"No\\", \\"How likely are you to recommend us to another business?\\": \\"10\\", \\"How satisfied are you with our rates?\\": \\"5\\", \\"How satisfied are you with the reliability of your service?\\": \\"8\\", \\"How satisfied are you with us overall?\\": \\"9\\", \\"How satisfied are you with what we tell you about outages?\\": \\"7\\", \\"How satisfied are you with your account representative?\\": \\"9\\", \\"How satisfied are you with your bills?\\": \\"9\\"}", "version": 1, "wave_id": 6, "batch_id": null, "account_id": 8, "occurrence": 1, "respondent": "Fall 2009 08", "external_id": null, "account_name": null, "closed_class": null, "account_number": null}
570	2026-11-22T18:25:27.848Z	Dana Reyes	\N	139	survey_response	100	insert	\N	{"id": 100, "day": "2009-12-07", "voided": false, "answers": "{\\"Did we hold a joint planning session with you in the last 12 months?\\": \\"Yes\\", \\"How likely are you to recommend us to another business?\\": \\"9\\", \\"How satisfied are you with our rates?\\": \\"6\\", \\"How satisfied are you with the reliability of your service?\\": \\"10\\", \\"How satisfied are you with us overall?\\": \\"9\\", \\"How satisfied are you with what we tell you about outages?\\": \\"9\\", \\"How satisfied are you with your account representative?\\": \\"9\\", \\"How satisfied are you with your bills?\\": \\"8\\", \\"What should we do better?\\": \\"No interruptions this year, thank you.\\"}", "version": 1, "wave_id": 6, "batch_id": null, "account_id": 9, "occurrence": 1, "respondent": "Fall 2009 09", "external_id": null, "account_name": null, "closed_class": null, "account_number": null}
571	2026-11-22T18:25:27.848Z	Dana Reyes	\N	139	survey_response	101	insert	\N	{"id": 101, "day": "2009-12-06", "voided": false, "answers": "{\\"Did we hold a joint planning session with you in the last 12 months?\\": \\"Yes\\", \\"How likely are you to recommend us to another business?\\": \\"9\\", \\"How satisfied are you with our rates?\\": \\"5\\", \\"How satisfied are you with the reliability of your service?\\": \\"8\\", \\"How satisfied are you with us overall?\\": \\"7\\", \\"How satisfied are you with what we tell you about outages?\\": \\"8\\", \\"How satisfied are you with your account representative?\\": \\"8\\", \\"How satisfied are you with your bills?\\": \\"7\\", \\"What should we do better?\\": \\"Please show us early what next year's rates will be.\\"}", "version": 1, "wave_id": 6, "batch_id": null, "account_id": 10, "occurrence": 1, "respondent": "Fall 2009 10", "external_id": null, "account_name": null, "closed_class": null, "account_number": null}
572	2026-11-22T18:25:27.848Z	Dana Reyes	\N	139	survey_response	102	insert	\N	{"id": 102, "day": "2009-12-05", "voided": false, "answers": "{\\"Did we hold a joint planning session with you in the last 12 months?\\": \\"Yes\\", \\"How likely are you to recommend us to another business?\\": \\"7\\", \\"How satisfied are you with our rates?\\": \\"5\\", \\"How satisfied are you with the reliability of your service?\\": \\"8\\", \\"How satisfied are you with us overall?\\": \\"8\\", \\"How satisfied are you with what we tell you about outages?\\": \\"7\\", \\"How satisfied are you with your account representative?\\": \\"7\\", \\"How satisfied are you with your bills?\\": \\"9\\"}", "version": 1, "wave_id": 6, "batch_id": null, "account_id": 11, "occurrence": 1, "respondent": "Fall 2009 11", "external_id": null, "account_name": null, "closed_class": null, "account_number": null}
573	2026-11-22T18:25:27.848Z	Dana Reyes	\N	139	survey_response	103	insert	\N	{"id": 103, "day": "2009-12-04", "voided": false, "answers": "{\\"Did we hold a joint planning session with you in the last 12 months?\\": \\"No\\", \\"How likely are you to recommend us to another business?\\": \\"6\\", \\"How satisfied are you with our rates?\\": \\"5\\", \\"How satisfied are you with the reliability of your service?\\": \\"5\\", \\"How satisfied are you with us overall?\\": \\"5\\", \\"How satisfied are you with what we tell you about outages?\\": \\"5\\", \\"How satisfied are you with your account representative?\\": \\"6\\", \\"How satisfied are you with your bills?\\": \\"6\\"}", "version": 1, "wave_id": 6, "batch_id": null, "account_id": 12, "occurrence": 1, "respondent": "Fall 2009 12", "external_id": null, "account_name": null, "closed_class": null, "account_number": null}
574	2026-11-22T18:25:27.848Z	Dana Reyes	\N	139	survey_response	104	insert	\N	{"id": 104, "day": "2009-12-03", "voided": false, "answers": "{\\"Did we hold a joint planning session with you in the last 12 months?\\": \\"Yes\\", \\"How likely are you to recommend us to another business?\\": \\"10\\", \\"How satisfied are you with our rates?\\": \\"8\\", \\"How satisfied are you with the reliability of your service?\\": \\"9\\", \\"How satisfied are you with us overall?\\": \\"9\\", \\"How satisfied are you with what we tell you about outages?\\": \\"9\\", \\"How satisfied are you with your account representative?\\": \\"9\\", \\"How satisfied are you with your bills?\\": \\"Don't know\\"}", "version": 1, "wave_id": 6, "batch_id": null, "account_id": 13, "occurrence": 1, "respondent": "Fall 2009 13", "external_id": null, "account_name": null, "closed_class": null, "account_number": null}
575	2026-11-22T18:25:27.848Z	Dana Reyes	\N	139	survey_response	105	insert	\N	{"id": 105, "day": "2009-12-02", "voided": false, "answers": "{\\"Did we hold a joint planning session with you in the last 12 months?\\": \\"Yes\\", \\"How likely are you to recommend us to another business?\\": \\"6\\", \\"How satisfied are you with our rates?\\": \\"5\\", \\"How satisfied are you with the reliability of your service?\\": \\"8\\", \\"How satisfied are you with us overall?\\": \\"7\\", \\"How satisfied are you with what we tell you about outages?\\": \\"7\\", \\"How satisfied are you with your account representative?\\": \\"7\\", \\"How satisfied are you with your bills?\\": \\"7\\", \\"What should we do better?\\": \\"Please show us early what next year's rates will be.\\"}", "version": 1, "wave_id": 6, "batch_id": null, "account_id": 14, "occurrence": 1, "respondent": "Fall 2009 14", "external_id": null, "account_name": null, "closed_class": null, "account_number": null}
576	2026-11-22T18:25:27.848Z	Dana Reyes	\N	139	survey_response	106	insert	\N	{"id": 106, "day": "2009-12-01", "voided": false, "answers": "{\\"Did we hold a joint planning session with you in the last 12 months?\\": \\"No\\", \\"How likely are you to recommend us to another business?\\": \\"9\\", \\"How satisfied are you with our rates?\\": \\"5\\", \\"How satisfied are you with the reliability of your service?\\": \\"9\\", \\"How satisfied are you with us overall?\\": \\"8\\", \\"How satisfied are you with what we tell you about outages?\\": \\"8\\", \\"How satisfied are you with your account representative?\\": \\"8\\", \\"How satisfied are you with your bills?\\": \\"7\\"}", "version": 1, "wave_id": 6, "batch_id": null, "account_id": 15, "occurrence": 1, "respondent": "Fall 2009 15", "external_id": null, "account_name": null, "closed_class": null, "account_number": null}
577	2026-11-22T18:25:27.848Z	Dana Reyes	\N	139	survey_response	107	insert	\N	{"id": 107, "day": "2009-11-30", "voided": false, "answers": "{\\"Did we hold a joint planning session with you in the last 12 months?\\": \\"Yes\\", \\"How likely are you to recommend us to another business?\\": \\"10\\", \\"How satisfied are you with our rates?\\": \\"8\\", \\"How satisfied are you with the reliability of your service?\\": \\"10\\", \\"How satisfied are you with us overall?\\": \\"10\\", \\"How satisfied are you with what we tell you about outages?\\": \\"9\\", \\"How satisfied are you with your account representative?\\": \\"9\\", \\"How satisfied are you with your bills?\\": \\"9\\"}", "version": 1, "wave_id": 6, "batch_id": null, "account_id": 16, "occurrence": 1, "respondent": "Fall 2009 16", "external_id": null, "account_name": null, "closed_class": null, "account_number": null}
607	2026-11-22T18:25:29.682Z	Dana Reyes	\N	161	assessment_answer	12	insert	\N	{"id": 12, "day": "2009-02-01", "link": "", "cents": null, "claim": "met", "hours": null, "owner": "Jordan Blake", "reason": "", "stated": null, "version": 1, "evidence": "Breakfast in May, 14 accounts came", "confirmed": true, "criterion": "meetings-annual", "assessment_id": 2}
578	2026-11-22T18:25:27.848Z	Dana Reyes	\N	139	survey_response	108	insert	\N	{"id": 108, "day": "2009-11-28", "voided": false, "answers": "{\\"Did we hold a joint planning session with you in the last 12 months?\\": \\"No\\", \\"How likely are you to recommend us to another business?\\": \\"9\\", \\"How satisfied are you with our rates?\\": \\"6\\", \\"How satisfied are you with the reliability of your service?\\": \\"6\\", \\"How satisfied are you with us overall?\\": \\"6\\", \\"How satisfied are you with what we tell you about outages?\\": \\"7\\", \\"How satisfied are you with your account representative?\\": \\"7\\", \\"How satisfied are you with your bills?\\": \\"8\\"}", "version": 1, "wave_id": 6, "batch_id": null, "account_id": 18, "occurrence": 1, "respondent": "Fall 2009 18", "external_id": null, "account_name": null, "closed_class": null, "account_number": null}
579	2026-11-22T18:25:27.848Z	Dana Reyes	\N	139	survey_response	109	insert	\N	{"id": 109, "day": "2009-11-27", "voided": false, "answers": "{\\"Did we hold a joint planning session with you in the last 12 months?\\": \\"Yes\\", \\"How likely are you to recommend us to another business?\\": \\"9\\", \\"How satisfied are you with our rates?\\": \\"6\\", \\"How satisfied are you with the reliability of your service?\\": \\"9\\", \\"How satisfied are you with us overall?\\": \\"10\\", \\"How satisfied are you with what we tell you about outages?\\": \\"9\\", \\"How satisfied are you with your account representative?\\": \\"9\\", \\"How satisfied are you with your bills?\\": \\"7\\", \\"What should we do better?\\": \\"Our representative answers the same day. Keep it up.\\"}", "version": 1, "wave_id": 6, "batch_id": null, "account_id": 19, "occurrence": 1, "respondent": "Fall 2009 19", "external_id": null, "account_name": null, "closed_class": null, "account_number": null}
580	2026-11-22T18:25:27.848Z	Dana Reyes	\N	139	survey_response	110	insert	\N	{"id": 110, "day": "2009-11-26", "voided": false, "answers": "{\\"Did we hold a joint planning session with you in the last 12 months?\\": \\"No\\", \\"How likely are you to recommend us to another business?\\": \\"5\\", \\"How satisfied are you with our rates?\\": \\"6\\", \\"How satisfied are you with the reliability of your service?\\": \\"6\\", \\"How satisfied are you with us overall?\\": \\"6\\", \\"How satisfied are you with what we tell you about outages?\\": \\"7\\", \\"How satisfied are you with your account representative?\\": \\"6\\", \\"How satisfied are you with your bills?\\": \\"5\\"}", "version": 1, "wave_id": 6, "batch_id": null, "account_id": 20, "occurrence": 1, "respondent": "Fall 2009 20", "external_id": null, "account_name": null, "closed_class": null, "account_number": null}
581	2026-11-22T18:25:27.887Z	Dana Reyes	\N	140	follow_up	1	insert	\N	{"id": 1, "due": "2009-12-25", "note": null, "about": "Walk through the outage log with the plant manager", "owner": "Avery Cole", "voided": false, "outcome": null, "version": 1, "wave_id": 6, "closed_on": null, "opened_on": "2009-12-11", "account_id": 2, "response_id": null}
582	2026-11-22T18:25:27.936Z	Dana Reyes	\N	141	follow_up	2	insert	\N	{"id": 2, "due": "2010-01-29", "note": null, "about": "Explain the demand charge and look at the load shape", "owner": "Jordan Blake", "voided": false, "outcome": null, "version": 1, "wave_id": 6, "closed_on": null, "opened_on": "2009-12-11", "account_id": 4, "response_id": null}
583	2026-11-22T18:25:27.975Z	Dana Reyes	\N	142	follow_up	3	insert	\N	{"id": 3, "due": "2009-07-18", "note": null, "about": "Ask what went wrong with the move of the meter", "owner": "Avery Cole", "voided": false, "outcome": null, "version": 1, "wave_id": 5, "closed_on": null, "opened_on": "2009-06-18", "account_id": 12, "response_id": null}
584	2026-11-22T18:25:28.020Z	Dana Reyes	\N	143	follow_up	3	update	{"id": 3, "due": "2009-07-18", "note": null, "about": "Ask what went wrong with the move of the meter", "owner": "Avery Cole", "voided": false, "outcome": null, "version": 1, "wave_id": 5, "closed_on": null, "opened_on": "2009-06-18", "account_id": 12, "response_id": null}	{"id": 3, "due": "2009-07-18", "note": null, "about": "Ask what went wrong with the move of the meter", "owner": "Avery Cole", "voided": false, "outcome": "Met on site; settled.", "version": 2, "wave_id": 5, "closed_on": "2009-07-10", "opened_on": "2009-06-18", "account_id": 12, "response_id": null}
585	2026-11-22T18:25:28.064Z	Dana Reyes	\N	144	follow_up	4	insert	\N	{"id": 4, "due": "2009-07-08", "note": null, "about": "Enter their night shift in the outage notifications", "owner": "Avery Cole", "voided": false, "outcome": null, "version": 1, "wave_id": 5, "closed_on": null, "opened_on": "2009-06-22", "account_id": 2, "response_id": null}
586	2026-11-22T18:25:28.103Z	Dana Reyes	\N	145	follow_up	4	update	{"id": 4, "due": "2009-07-08", "note": null, "about": "Enter their night shift in the outage notifications", "owner": "Avery Cole", "voided": false, "outcome": null, "version": 1, "wave_id": 5, "closed_on": null, "opened_on": "2009-06-22", "account_id": 2, "response_id": null}	{"id": 4, "due": "2009-07-08", "note": null, "about": "Enter their night shift in the outage notifications", "owner": "Avery Cole", "voided": false, "outcome": "Met on site; settled.", "version": 2, "wave_id": 5, "closed_on": "2009-07-19", "opened_on": "2009-06-22", "account_id": 2, "response_id": null}
587	2026-11-22T18:25:28.148Z	Dana Reyes	\N	146	assessment	1	insert	\N	{"id": 1, "title": "2008", "signed": null, "voided": false, "version": 1, "opened_at": "2026-11-22T18:25:28.146015+00:00", "opened_by": "Dana Reyes", "signed_at": null, "signed_by": null, "signed_on": null, "taken_from_id": null, "standard_version": "1"}
588	2026-11-22T18:25:28.251Z	Dana Reyes	\N	147	assessment_answer	1	insert	\N	{"id": 1, "day": "2008-02-02", "link": "", "cents": null, "claim": "partly", "hours": null, "owner": "Dana Reyes", "reason": "", "stated": null, "version": 1, "evidence": "Drafted with the launch team", "confirmed": true, "criterion": "mission-vision", "assessment_id": 1}
589	2026-11-22T18:25:28.324Z	Dana Reyes	\N	148	assessment_answer	2	insert	\N	{"id": 2, "day": "2008-02-02", "link": "", "cents": null, "claim": null, "hours": null, "owner": "Dana Reyes", "reason": "", "stated": "5", "version": 1, "evidence": "Half a day now and then", "confirmed": true, "criterion": "time-basic", "assessment_id": 1}
590	2026-11-22T18:25:28.387Z	Dana Reyes	\N	149	assessment_answer	3	insert	\N	{"id": 3, "day": "2008-02-02", "link": "", "cents": null, "claim": "met", "hours": null, "owner": "Avery Cole", "reason": "", "stated": null, "version": 1, "evidence": "The 21 accounts of the at-risk analysis", "confirmed": true, "criterion": "account-list", "assessment_id": 1}
591	2026-11-22T18:25:28.451Z	Dana Reyes	\N	150	assessment_answer	4	insert	\N	{"id": 4, "day": "2008-02-02", "link": "", "cents": null, "claim": "met", "hours": null, "owner": "Avery Cole", "reason": "", "stated": null, "version": 1, "evidence": "Answers within a working day", "confirmed": true, "criterion": "commitment", "assessment_id": 1}
592	2026-11-22T18:25:28.511Z	Dana Reyes	\N	151	evidence_file	1	insert	\N	{"id": 1, "name": "board-minutes.txt", "size": 151, "sha256": "447ec95273e410f2ef26bff5142162f597508a0e474b6df2dfdb46adab126a47", "voided": false, "added_at": "2026-11-22T18:25:28.508547+00:00", "added_by": "Dana Reyes", "criterion": "mission-vision", "assessment_id": 1}
593	2026-11-22T18:25:28.816Z	Morgan Ellis	\N	152	assessment	1	update	{"id": 1, "title": "2008", "signed": null, "voided": false, "version": 1, "opened_at": "2026-11-22T18:25:28.146015+00:00", "opened_by": "Dana Reyes", "signed_at": null, "signed_by": null, "signed_on": null, "taken_from_id": null, "standard_version": "1"}	{"id": 1, "title": "2008", "signed": {"own": [], "level": null, "steps": [{"cents": null, "hours": null, "detail": "", "criterion": "mission-vision"}, {"cents": 0, "hours": "0", "detail": "The recorded share is enough; the claim says otherwise.", "criterion": "time-basic"}], "doubted": [], "findings": {"span": {"rows": [["Avery Cole", 14], ["Jordan Blake", 7]], "text": "Avery Cole has 14 key accounts, the most of all.", "value": "14", "columns": ["Representative", "Key accounts"]}, "budget": {"rows": [], "text": "$49,130 approved for fiscal year 2008.", "value": "49130", "columns": []}, "survey": {"rows": [], "text": "Last wave: Fall 2007, 1 month ago, 18 of 21 answered.", "value": "1", "columns": []}, "time-basic": {"rows": [["Avery Cole", "22", 14], ["Jordan Blake", "15", 7]], "text": "Largest single share: 22 % of work time; 37 % together, 2 of 2 known.", "value": "22", "columns": ["Representative", "Share of work time (%)", "Key accounts"]}, "account-list": {"rows": [["0040618", "Bluebird Hotel", "Avery Cole"], ["0040655", "City Water Plant", "Jordan Blake"], ["0040840", "Corner Bakery", "Avery Cole"], ["0040544", "County Courthouse", "Jordan Blake"], ["0040359", "Crown Bottling", "Avery Cole"], ["0040581", "Delta Tool & Die", "Avery Cole"], ["0040766", "Foxglove Data", "Jordan Blake"], ["0040137", "Harbor Foundry", "Avery Cole"], ["0040470", "Lakeview High School", "Avery Cole"], ["0040692", "Maple Theaters", "Avery Cole"], ["0040877", "New Tech Park", "Jordan Blake"], ["0040174", "Northgate Mall", "Avery Cole"], ["0040433", "Orchard Grocery", "Jordan Blake"], ["0040322", "Pioneer Feed Mill", "Jordan Blake"], ["0040729", "Quality Tire", "Avery Cole"], ["0040248", "Ridgeline Cold Storage", "Avery Cole"], ["0040396", "River District Lofts", "Avery Cole"], ["0040285", "St. Anne Medical Center", "Avery Cole"], ["0040803", "State College", "Avery Cole"], ["0040211", "Summit Plastics", "Jordan Blake"], ["0040507", "Union Square Offices", "Avery Cole"]], "text": "21 key accounts on the list, last changed on October 1, 2002.", "value": "21", "columns": ["Account", "Name", "Representative"]}, "action-plans": {"rows": [], "text": "No customer action plans are recorded yet.", "value": null, "columns": []}, "relationship": {"rows": [["0040766", "Foxglove Data", "Jordan Blake"]], "text": "20 of 21 key accounts have a contact.", "value": "95.23809523809523809523809524", "columns": ["Account without a contact", "Name", "Representative"]}, "time-masters": {"rows": [["Avery Cole", "22", 14], ["Jordan Blake", "15", 7]], "text": "Largest single share: 22 % of work time; 37 % together, 2 of 2 known.", "value": "22", "columns": ["Representative", "Share of work time (%)", "Key accounts"]}, "time-standard": {"rows": [["Avery Cole", "22", 14], ["Jordan Blake", "15", 7]], "text": "Largest single share: 22 % of work time; 37 % together, 2 of 2 known.", "value": "22", "columns": ["Representative", "Share of work time (%)", "Key accounts"]}, "meetings-annual": {"rows": [], "text": "No meetings or calls are recorded yet.", "value": null, "columns": []}, "meetings-regular": {"rows": [], "text": "No meetings or calls are recorded yet.", "value": null, "columns": []}, "action-plans-each": {"rows": [], "text": "No customer action plans are recorded yet.", "value": null, "columns": []}, "reports-to-manager": {"rows": [["Avery Cole", "No"], ["Jordan Blake", "No"]], "text": "Nobody reports to the general manager.", "value": "0", "columns": ["Representative", "Reports to the general manager"]}, "relationship-executive": {"rows": [["0040618", "Bluebird Hotel", "Avery Cole"], ["0040840", "Corner Bakery", "Avery Cole"], ["0040544", "County Courthouse", "Jordan Blake"], ["0040766", "Foxglove Data", "Jordan Blake"], ["0040470", "Lakeview High School", "Avery Cole"], ["0040692", "Maple Theaters", "Avery Cole"], ["0040174", "Northgate Mall", "Avery Cole"], ["0040322", "Pioneer Feed Mill", "Jordan Blake"], ["0040248", "Ridgeline Cold Storage", "Avery Cole"], ["0040396", "River District Lofts", "Avery Cole"]], "text": "11 of 21 key accounts have an executive contact.", "value": "52.38095238095238095238095238", "columns": ["Account without an executive contact", "Name", "Representative"]}}}, "voided": false, "version": 2, "opened_at": "2026-11-22T18:25:28.146015+00:00", "opened_by": "Dana Reyes", "signed_at": "2026-11-22T18:25:28.807115+00:00", "signed_by": "Morgan Ellis", "signed_on": "2008-02-02", "taken_from_id": null, "standard_version": "1"}
594	2026-11-22T18:25:28.864Z	Dana Reyes	\N	153	assessment	2	insert	\N	{"id": 2, "title": "2009", "signed": null, "voided": false, "version": 1, "opened_at": "2026-11-22T18:25:28.863323+00:00", "opened_by": "Dana Reyes", "signed_at": null, "signed_by": null, "signed_on": null, "taken_from_id": 1, "standard_version": "1"}
595	2026-11-22T18:25:29.073Z	Dana Reyes	\N	153	assessment_answer	5	insert	\N	{"id": 5, "day": "2008-02-02", "link": "", "cents": null, "claim": "met", "hours": null, "owner": "Avery Cole", "reason": "", "stated": null, "version": 1, "evidence": "The 21 accounts of the at-risk analysis", "confirmed": false, "criterion": "account-list", "assessment_id": 2}
596	2026-11-22T18:25:29.073Z	Dana Reyes	\N	153	assessment_answer	6	insert	\N	{"id": 6, "day": "2008-02-02", "link": "", "cents": null, "claim": "met", "hours": null, "owner": "Avery Cole", "reason": "", "stated": null, "version": 1, "evidence": "Answers within a working day", "confirmed": false, "criterion": "commitment", "assessment_id": 2}
597	2026-11-22T18:25:29.073Z	Dana Reyes	\N	153	assessment_answer	7	insert	\N	{"id": 7, "day": "2008-02-02", "link": "", "cents": null, "claim": "partly", "hours": null, "owner": "Dana Reyes", "reason": "", "stated": null, "version": 1, "evidence": "Drafted with the launch team", "confirmed": false, "criterion": "mission-vision", "assessment_id": 2}
598	2026-11-22T18:25:29.073Z	Dana Reyes	\N	153	assessment_answer	8	insert	\N	{"id": 8, "day": "2008-02-02", "link": "", "cents": null, "claim": null, "hours": null, "owner": "Dana Reyes", "reason": "", "stated": "5", "version": 1, "evidence": "Half a day now and then", "confirmed": false, "criterion": "time-basic", "assessment_id": 2}
599	2026-11-22T18:25:29.083Z	Dana Reyes	\N	153	evidence_file	2	insert	\N	{"id": 2, "name": "board-minutes.txt", "size": 151, "sha256": "447ec95273e410f2ef26bff5142162f597508a0e474b6df2dfdb46adab126a47", "voided": false, "added_at": "2026-11-22T18:25:29.048716+00:00", "added_by": "Dana Reyes", "criterion": "mission-vision", "assessment_id": 2}
600	2026-11-22T18:25:29.165Z	Dana Reyes	\N	154	assessment_answer	7	update	{"id": 7, "day": "2008-02-02", "link": "", "cents": null, "claim": "partly", "hours": null, "owner": "Dana Reyes", "reason": "", "stated": null, "version": 1, "evidence": "Drafted with the launch team", "confirmed": false, "criterion": "mission-vision", "assessment_id": 2}	{"id": 7, "day": "2009-02-01", "link": "", "cents": null, "claim": "met", "hours": null, "owner": "Dana Reyes", "reason": "", "stated": null, "version": 2, "evidence": "Adopted by the board, item 7", "confirmed": true, "criterion": "mission-vision", "assessment_id": 2}
601	2026-11-22T18:25:29.284Z	Dana Reyes	\N	155	assessment_answer	8	update	{"id": 8, "day": "2008-02-02", "link": "", "cents": null, "claim": null, "hours": null, "owner": "Dana Reyes", "reason": "", "stated": "5", "version": 1, "evidence": "Half a day now and then", "confirmed": false, "criterion": "time-basic", "assessment_id": 2}	{"id": 8, "day": "2009-02-01", "link": "", "cents": null, "claim": null, "hours": null, "owner": "Dana Reyes", "reason": "", "stated": "20", "version": 2, "evidence": "Job description, 2 of 10 tasks", "confirmed": true, "criterion": "time-basic", "assessment_id": 2}
602	2026-11-22T18:25:29.372Z	Dana Reyes	\N	156	assessment_answer	5	update	{"id": 5, "day": "2008-02-02", "link": "", "cents": null, "claim": "met", "hours": null, "owner": "Avery Cole", "reason": "", "stated": null, "version": 1, "evidence": "The 21 accounts of the at-risk analysis", "confirmed": false, "criterion": "account-list", "assessment_id": 2}	{"id": 5, "day": "2009-02-01", "link": "", "cents": null, "claim": "met", "hours": null, "owner": "Avery Cole", "reason": "", "stated": null, "version": 2, "evidence": "Reviewed with the at-risk analysis", "confirmed": true, "criterion": "account-list", "assessment_id": 2}
603	2026-11-22T18:25:29.436Z	Dana Reyes	\N	157	assessment_answer	6	update	{"id": 6, "day": "2008-02-02", "link": "", "cents": null, "claim": "met", "hours": null, "owner": "Avery Cole", "reason": "", "stated": null, "version": 1, "evidence": "Answers within a working day", "confirmed": false, "criterion": "commitment", "assessment_id": 2}	{"id": 6, "day": "2009-02-01", "link": "", "cents": null, "claim": "met", "hours": null, "owner": "Avery Cole", "reason": "", "stated": null, "version": 2, "evidence": "Answers within 4 hours", "confirmed": true, "criterion": "commitment", "assessment_id": 2}
604	2026-11-22T18:25:29.485Z	Dana Reyes	\N	158	assessment_answer	9	insert	\N	{"id": 9, "day": "2009-02-01", "link": "", "cents": null, "claim": "not", "hours": null, "owner": "Dana Reyes", "reason": "", "stated": null, "version": 1, "evidence": "", "confirmed": true, "criterion": "business-plan", "assessment_id": 2}
605	2026-11-22T18:25:29.559Z	Dana Reyes	\N	159	assessment_answer	10	insert	\N	{"id": 10, "day": "2009-02-01", "link": "", "cents": null, "claim": "met", "hours": null, "owner": "Dana Reyes", "reason": "", "stated": null, "version": 1, "evidence": "Adopted with the utility's budget", "confirmed": true, "criterion": "budget", "assessment_id": 2}
606	2026-11-22T18:25:29.619Z	Dana Reyes	\N	160	assessment_answer	11	insert	\N	{"id": 11, "day": "2009-02-01", "link": "", "cents": null, "claim": "met", "hours": null, "owner": "Jordan Blake", "reason": "", "stated": null, "version": 1, "evidence": "Two waves a year, all 21 accounts", "confirmed": true, "criterion": "survey", "assessment_id": 2}
608	2026-11-22T18:25:29.732Z	Dana Reyes	\N	162	assessment_answer	13	insert	\N	{"id": 13, "day": "2009-02-01", "link": "", "cents": null, "claim": "partly", "hours": null, "owner": "Avery Cole", "reason": "", "stated": null, "version": 1, "evidence": "Nobody known at 3 accounts", "confirmed": true, "criterion": "relationship", "assessment_id": 2}
609	2026-11-22T18:25:29.791Z	Dana Reyes	\N	163	assessment_answer	14	insert	\N	{"id": 14, "day": "2009-02-01", "link": "", "cents": null, "claim": "not", "hours": null, "owner": "Avery Cole", "reason": "", "stated": null, "version": 1, "evidence": "", "confirmed": true, "criterion": "action-plans", "assessment_id": 2}
610	2026-11-22T18:25:29.851Z	Dana Reyes	\N	164	assessment_answer	15	insert	\N	{"id": 15, "day": "2009-02-01", "link": "", "cents": null, "claim": null, "hours": null, "owner": "Dana Reyes", "reason": "", "stated": "11", "version": 1, "evidence": "21 accounts, two representatives", "confirmed": true, "criterion": "span", "assessment_id": 2}
611	2026-11-22T18:25:29.919Z	Dana Reyes	\N	165	assessment_answer	16	insert	\N	{"id": 16, "day": "2009-02-01", "link": "", "cents": null, "claim": "not", "hours": null, "owner": "Dana Reyes", "reason": "", "stated": null, "version": 1, "evidence": "Reports to customer service", "confirmed": true, "criterion": "reports-to-manager", "assessment_id": 2}
612	2026-11-22T18:25:29.975Z	Dana Reyes	\N	166	assessment_answer	17	insert	\N	{"id": 17, "day": "2009-02-01", "link": "", "cents": null, "claim": "not", "hours": null, "owner": "Jordan Blake", "reason": "", "stated": null, "version": 1, "evidence": "", "confirmed": true, "criterion": "meetings-regular", "assessment_id": 2}
613	2026-11-22T18:25:30.276Z	Morgan Ellis	\N	168	assessment	2	update	{"id": 2, "title": "2009", "signed": null, "voided": false, "version": 1, "opened_at": "2026-11-22T18:25:28.863323+00:00", "opened_by": "Dana Reyes", "signed_at": null, "signed_by": null, "signed_on": null, "taken_from_id": 1, "standard_version": "1"}	{"id": 2, "title": "2009", "signed": {"own": [], "level": "basic", "steps": [{"cents": null, "hours": null, "detail": "1 key account to go.", "criterion": "relationship"}, {"cents": null, "hours": null, "detail": "", "criterion": "business-plan"}, {"cents": null, "hours": null, "detail": "", "criterion": "action-plans"}, {"cents": 432640, "hours": "83.2", "detail": "4 % of 2,080 hours a year more than the 22 % now.", "criterion": "time-standard"}], "doubted": [], "findings": {"span": {"rows": [["Avery Cole", 14], ["Jordan Blake", 7]], "text": "Avery Cole has 14 key accounts, the most of all.", "value": "14", "columns": ["Representative", "Key accounts"]}, "budget": {"rows": [], "text": "$54,600 approved for fiscal year 2009.", "value": "54600", "columns": []}, "survey": {"rows": [], "text": "Last wave: Fall 2008, 1 month ago, 18 of 21 answered.", "value": "1", "columns": []}, "time-basic": {"rows": [["Avery Cole", "22", 14], ["Jordan Blake", "15", 7]], "text": "Largest single share: 22 % of work time; 37 % together, 2 of 2 known.", "value": "22", "columns": ["Representative", "Share of work time (%)", "Key accounts"]}, "account-list": {"rows": [["0040618", "Bluebird Hotel", "Avery Cole"], ["0040655", "City Water Plant", "Jordan Blake"], ["0040840", "Corner Bakery", "Avery Cole"], ["0040544", "County Courthouse", "Jordan Blake"], ["0040359", "Crown Bottling", "Avery Cole"], ["0040581", "Delta Tool & Die", "Avery Cole"], ["0040766", "Foxglove Data", "Jordan Blake"], ["0040137", "Harbor Foundry", "Avery Cole"], ["0040470", "Lakeview High School", "Avery Cole"], ["0040692", "Maple Theaters", "Avery Cole"], ["0040877", "New Tech Park", "Jordan Blake"], ["0040174", "Northgate Mall", "Avery Cole"], ["0040433", "Orchard Grocery", "Jordan Blake"], ["0040322", "Pioneer Feed Mill", "Jordan Blake"], ["0040729", "Quality Tire", "Avery Cole"], ["0040248", "Ridgeline Cold Storage", "Avery Cole"], ["0040396", "River District Lofts", "Avery Cole"], ["0040285", "St. Anne Medical Center", "Avery Cole"], ["0040803", "State College", "Avery Cole"], ["0040211", "Summit Plastics", "Jordan Blake"], ["0040507", "Union Square Offices", "Avery Cole"]], "text": "21 key accounts on the list, last changed on October 1, 2002.", "value": "21", "columns": ["Account", "Name", "Representative"]}, "action-plans": {"rows": [], "text": "No customer action plans are recorded yet.", "value": null, "columns": []}, "relationship": {"rows": [["0040766", "Foxglove Data", "Jordan Blake"]], "text": "20 of 21 key accounts have a contact.", "value": "95.23809523809523809523809524", "columns": ["Account without a contact", "Name", "Representative"]}, "time-masters": {"rows": [["Avery Cole", "22", 14], ["Jordan Blake", "15", 7]], "text": "Largest single share: 22 % of work time; 37 % together, 2 of 2 known.", "value": "22", "columns": ["Representative", "Share of work time (%)", "Key accounts"]}, "time-standard": {"rows": [["Avery Cole", "22", 14], ["Jordan Blake", "15", 7]], "text": "Largest single share: 22 % of work time; 37 % together, 2 of 2 known.", "value": "22", "columns": ["Representative", "Share of work time (%)", "Key accounts"]}, "meetings-annual": {"rows": [["0040618", "Bluebird Hotel", 0, null], ["0040655", "City Water Plant", 0, null], ["0040840", "Corner Bakery", 0, null], ["0040544", "County Courthouse", 0, null], ["0040581", "Delta Tool & Die", 0, null], ["0040766", "Foxglove Data", 0, null], ["0040470", "Lakeview High School", 0, null], ["0040877", "New Tech Park", 0, null], ["0040174", "Northgate Mall", 0, null], ["0040433", "Orchard Grocery", 0, null], ["0040322", "Pioneer Feed Mill", 0, null], ["0040248", "Ridgeline Cold Storage", 0, null], ["0040396", "River District Lofts", 0, null], ["0040285", "St. Anne Medical Center", 0, null], ["0040803", "State College", 0, null], ["0040211", "Summit Plastics", 0, null], ["0040507", "Union Square Offices", 0, null], ["0040359", "Crown Bottling", 1, "2008-03-11"], ["0040137", "Harbor Foundry", 1, "2008-02-26"], ["0040692", "Maple Theaters", 1, "2008-02-08"], ["0040729", "Quality Tire", 1, "2008-03-06"]], "text": "Met on site on 4 days in the last 12 months; 4 of 21 key accounts met.", "value": "4", "columns": ["Account", "Name", "Meetings in 12 months", "Last met"]}, "meetings-regular": {"rows": [["0040618", "Bluebird Hotel", 0, null], ["0040655", "City Water Plant", 0, null], ["0040840", "Corner Bakery", 0, null], ["0040544", "County Courthouse", 0, null], ["0040581", "Delta Tool & Die", 0, null], ["0040766", "Foxglove Data", 0, null], ["0040470", "Lakeview High School", 0, null], ["0040877", "New Tech Park", 0, null], ["0040174", "Northgate Mall", 0, null], ["0040433", "Orchard Grocery", 0, null], ["0040322", "Pioneer Feed Mill", 0, null], ["0040248", "Ridgeline Cold Storage", 0, null], ["0040396", "River District Lofts", 0, null], ["0040285", "St. Anne Medical Center", 0, null], ["0040803", "State College", 0, null], ["0040211", "Summit Plastics", 0, null], ["0040507", "Union Square Offices", 0, null], ["0040359", "Crown Bottling", 1, "2008-03-11"], ["0040137", "Harbor Foundry", 1, "2008-02-26"], ["0040692", "Maple Theaters", 1, "2008-02-08"], ["0040729", "Quality Tire", 1, "2008-03-06"]], "text": "Met on site on 4 days in the last 12 months; 4 of 21 key accounts met.", "value": "4", "columns": ["Account", "Name", "Meetings in 12 months", "Last met"]}, "action-plans-each": {"rows": [], "text": "No customer action plans are recorded yet.", "value": null, "columns": []}, "reports-to-manager": {"rows": [["Avery Cole", "No"], ["Jordan Blake", "No"]], "text": "Nobody reports to the general manager.", "value": "0", "columns": ["Representative", "Reports to the general manager"]}, "relationship-executive": {"rows": [["0040618", "Bluebird Hotel", "Avery Cole"], ["0040840", "Corner Bakery", "Avery Cole"], ["0040544", "County Courthouse", "Jordan Blake"], ["0040766", "Foxglove Data", "Jordan Blake"], ["0040470", "Lakeview High School", "Avery Cole"], ["0040692", "Maple Theaters", "Avery Cole"], ["0040174", "Northgate Mall", "Avery Cole"], ["0040322", "Pioneer Feed Mill", "Jordan Blake"], ["0040248", "Ridgeline Cold Storage", "Avery Cole"], ["0040396", "River District Lofts", "Avery Cole"]], "text": "11 of 21 key accounts have an executive contact.", "value": "52.38095238095238095238095238", "columns": ["Account without an executive contact", "Name", "Representative"]}}}, "voided": false, "version": 2, "opened_at": "2026-11-22T18:25:28.863323+00:00", "opened_by": "Dana Reyes", "signed_at": "2026-11-22T18:25:30.271049+00:00", "signed_by": "Morgan Ellis", "signed_on": "2009-02-01", "taken_from_id": 1, "standard_version": "1"}
614	2026-11-22T18:25:30.311Z	Dana Reyes	\N	169	assessment	3	insert	\N	{"id": 3, "title": "2010", "signed": null, "voided": false, "version": 1, "opened_at": "2026-11-22T18:25:30.311172+00:00", "opened_by": "Dana Reyes", "signed_at": null, "signed_by": null, "signed_on": null, "taken_from_id": 2, "standard_version": "1"}
615	2026-11-22T18:25:30.519Z	Dana Reyes	\N	169	assessment_answer	18	insert	\N	{"id": 18, "day": "2009-02-01", "link": "", "cents": null, "claim": "met", "hours": null, "owner": "Avery Cole", "reason": "", "stated": null, "version": 1, "evidence": "Reviewed with the at-risk analysis", "confirmed": false, "criterion": "account-list", "assessment_id": 3}
616	2026-11-22T18:25:30.519Z	Dana Reyes	\N	169	assessment_answer	19	insert	\N	{"id": 19, "day": "2009-02-01", "link": "", "cents": null, "claim": "not", "hours": null, "owner": "Avery Cole", "reason": "", "stated": null, "version": 1, "evidence": "", "confirmed": false, "criterion": "action-plans", "assessment_id": 3}
617	2026-11-22T18:25:30.519Z	Dana Reyes	\N	169	assessment_answer	20	insert	\N	{"id": 20, "day": "2009-02-01", "link": "", "cents": null, "claim": "met", "hours": null, "owner": "Dana Reyes", "reason": "", "stated": null, "version": 1, "evidence": "Adopted with the utility's budget", "confirmed": false, "criterion": "budget", "assessment_id": 3}
618	2026-11-22T18:25:30.519Z	Dana Reyes	\N	169	assessment_answer	21	insert	\N	{"id": 21, "day": "2009-02-01", "link": "", "cents": null, "claim": "not", "hours": null, "owner": "Dana Reyes", "reason": "", "stated": null, "version": 1, "evidence": "", "confirmed": false, "criterion": "business-plan", "assessment_id": 3}
619	2026-11-22T18:25:30.519Z	Dana Reyes	\N	169	assessment_answer	22	insert	\N	{"id": 22, "day": "2009-02-01", "link": "", "cents": null, "claim": "met", "hours": null, "owner": "Avery Cole", "reason": "", "stated": null, "version": 1, "evidence": "Answers within 4 hours", "confirmed": false, "criterion": "commitment", "assessment_id": 3}
620	2026-11-22T18:25:30.519Z	Dana Reyes	\N	169	assessment_answer	23	insert	\N	{"id": 23, "day": "2009-02-01", "link": "", "cents": null, "claim": "met", "hours": null, "owner": "Jordan Blake", "reason": "", "stated": null, "version": 1, "evidence": "Breakfast in May, 14 accounts came", "confirmed": false, "criterion": "meetings-annual", "assessment_id": 3}
621	2026-11-22T18:25:30.519Z	Dana Reyes	\N	169	assessment_answer	24	insert	\N	{"id": 24, "day": "2009-02-01", "link": "", "cents": null, "claim": "not", "hours": null, "owner": "Jordan Blake", "reason": "", "stated": null, "version": 1, "evidence": "", "confirmed": false, "criterion": "meetings-regular", "assessment_id": 3}
622	2026-11-22T18:25:30.519Z	Dana Reyes	\N	169	assessment_answer	25	insert	\N	{"id": 25, "day": "2009-02-01", "link": "", "cents": null, "claim": "met", "hours": null, "owner": "Dana Reyes", "reason": "", "stated": null, "version": 1, "evidence": "Adopted by the board, item 7", "confirmed": false, "criterion": "mission-vision", "assessment_id": 3}
623	2026-11-22T18:25:30.519Z	Dana Reyes	\N	169	assessment_answer	26	insert	\N	{"id": 26, "day": "2009-02-01", "link": "", "cents": null, "claim": "partly", "hours": null, "owner": "Avery Cole", "reason": "", "stated": null, "version": 1, "evidence": "Nobody known at 3 accounts", "confirmed": false, "criterion": "relationship", "assessment_id": 3}
624	2026-11-22T18:25:30.519Z	Dana Reyes	\N	169	assessment_answer	27	insert	\N	{"id": 27, "day": "2009-02-01", "link": "", "cents": null, "claim": "not", "hours": null, "owner": "Dana Reyes", "reason": "", "stated": null, "version": 1, "evidence": "Reports to customer service", "confirmed": false, "criterion": "reports-to-manager", "assessment_id": 3}
625	2026-11-22T18:25:30.519Z	Dana Reyes	\N	169	assessment_answer	28	insert	\N	{"id": 28, "day": "2009-02-01", "link": "", "cents": null, "claim": null, "hours": null, "owner": "Dana Reyes", "reason": "", "stated": "11", "version": 1, "evidence": "21 accounts, two representatives", "confirmed": false, "criterion": "span", "assessment_id": 3}
626	2026-11-22T18:25:30.519Z	Dana Reyes	\N	169	assessment_answer	29	insert	\N	{"id": 29, "day": "2009-02-01", "link": "", "cents": null, "claim": "met", "hours": null, "owner": "Jordan Blake", "reason": "", "stated": null, "version": 1, "evidence": "Two waves a year, all 21 accounts", "confirmed": false, "criterion": "survey", "assessment_id": 3}
627	2026-11-22T18:25:30.519Z	Dana Reyes	\N	169	assessment_answer	30	insert	\N	{"id": 30, "day": "2009-02-01", "link": "", "cents": null, "claim": null, "hours": null, "owner": "Dana Reyes", "reason": "", "stated": "20", "version": 1, "evidence": "Job description, 2 of 10 tasks", "confirmed": false, "criterion": "time-basic", "assessment_id": 3}
628	2026-11-22T18:25:30.520Z	Dana Reyes	\N	169	evidence_file	3	insert	\N	{"id": 3, "name": "board-minutes.txt", "size": 151, "sha256": "447ec95273e410f2ef26bff5142162f597508a0e474b6df2dfdb46adab126a47", "voided": false, "added_at": "2026-11-22T18:25:30.493216+00:00", "added_by": "Dana Reyes", "criterion": "mission-vision", "assessment_id": 3}
629	2026-11-22T18:25:30.655Z	Dana Reyes	\N	170	assessment_answer	31	insert	\N	{"id": 31, "day": "2010-01-20", "link": "", "cents": null, "claim": null, "hours": null, "owner": "Dana Reyes", "reason": "", "stated": "30", "version": 1, "evidence": "As agreed with the general manager in the spring", "confirmed": true, "criterion": "time-standard", "assessment_id": 3}
630	2026-11-22T18:25:30.728Z	Dana Reyes	\N	171	assessment_answer	21	update	{"id": 21, "day": "2009-02-01", "link": "", "cents": null, "claim": "not", "hours": null, "owner": "Dana Reyes", "reason": "", "stated": null, "version": 1, "evidence": "", "confirmed": false, "criterion": "business-plan", "assessment_id": 3}	{"id": 21, "day": "2010-01-20", "link": "", "cents": null, "claim": "partly", "hours": "60", "owner": "Dana Reyes", "reason": "", "stated": null, "version": 2, "evidence": "Sections 1 to 5 of 7 are written; organization and financials are missing", "confirmed": true, "criterion": "business-plan", "assessment_id": 3}
631	2026-11-22T18:25:30.807Z	Dana Reyes	\N	172	assessment_answer	20	update	{"id": 20, "day": "2009-02-01", "link": "", "cents": null, "claim": "met", "hours": null, "owner": "Dana Reyes", "reason": "", "stated": null, "version": 1, "evidence": "Adopted with the utility's budget", "confirmed": false, "criterion": "budget", "assessment_id": 3}	{"id": 20, "day": "2010-01-20", "link": "", "cents": null, "claim": "partly", "hours": null, "owner": "Dana Reyes", "reason": "", "stated": null, "version": 2, "evidence": "Last year's was approved; this year's is before the utility board", "confirmed": true, "criterion": "budget", "assessment_id": 3}
632	2026-11-22T18:25:30.884Z	Dana Reyes	\N	173	assessment_answer	19	update	{"id": 19, "day": "2009-02-01", "link": "", "cents": null, "claim": "not", "hours": null, "owner": "Avery Cole", "reason": "", "stated": null, "version": 1, "evidence": "", "confirmed": false, "criterion": "action-plans", "assessment_id": 3}	{"id": 19, "day": "2010-01-20", "link": "", "cents": 150000, "claim": "not", "hours": "120", "owner": "Avery Cole", "reason": "", "stated": null, "version": 2, "evidence": "None yet; the first five are due by the end of the year", "confirmed": true, "criterion": "action-plans", "assessment_id": 3}
633	2026-11-22T18:25:30.976Z	Dana Reyes	\N	174	assessment_answer	26	update	{"id": 26, "day": "2009-02-01", "link": "", "cents": null, "claim": "partly", "hours": null, "owner": "Avery Cole", "reason": "", "stated": null, "version": 1, "evidence": "Nobody known at 3 accounts", "confirmed": false, "criterion": "relationship", "assessment_id": 3}	{"id": 26, "day": "2010-01-20", "link": "", "cents": null, "claim": "partly", "hours": "8", "owner": "Jordan Blake", "reason": "", "stated": null, "version": 2, "evidence": "Contacts are missing at one account; a visit is arranged", "confirmed": true, "criterion": "relationship", "assessment_id": 3}
634	2026-11-22T18:25:31.055Z	Dana Reyes	\N	175	assessment_answer	25	update	{"id": 25, "day": "2009-02-01", "link": "", "cents": null, "claim": "met", "hours": null, "owner": "Dana Reyes", "reason": "", "stated": null, "version": 1, "evidence": "Adopted by the board, item 7", "confirmed": false, "criterion": "mission-vision", "assessment_id": 3}	{"id": 25, "day": "2009-02-01", "link": "", "cents": null, "claim": "met", "hours": null, "owner": "Dana Reyes", "reason": "", "stated": null, "version": 2, "evidence": "Adopted by the board, item 7", "confirmed": true, "criterion": "mission-vision", "assessment_id": 3}
635	2026-11-22T18:25:31.127Z	Dana Reyes	\N	176	assessment_answer	30	update	{"id": 30, "day": "2009-02-01", "link": "", "cents": null, "claim": null, "hours": null, "owner": "Dana Reyes", "reason": "", "stated": "20", "version": 1, "evidence": "Job description, 2 of 10 tasks", "confirmed": false, "criterion": "time-basic", "assessment_id": 3}	{"id": 30, "day": "2009-02-01", "link": "", "cents": null, "claim": null, "hours": null, "owner": "Dana Reyes", "reason": "", "stated": "20", "version": 2, "evidence": "Job description, 2 of 10 tasks", "confirmed": true, "criterion": "time-basic", "assessment_id": 3}
636	2026-11-22T18:25:31.211Z	Dana Reyes	\N	177	assessment_answer	18	update	{"id": 18, "day": "2009-02-01", "link": "", "cents": null, "claim": "met", "hours": null, "owner": "Avery Cole", "reason": "", "stated": null, "version": 1, "evidence": "Reviewed with the at-risk analysis", "confirmed": false, "criterion": "account-list", "assessment_id": 3}	{"id": 18, "day": "2009-02-01", "link": "", "cents": null, "claim": "met", "hours": null, "owner": "Avery Cole", "reason": "", "stated": null, "version": 2, "evidence": "Reviewed with the at-risk analysis", "confirmed": true, "criterion": "account-list", "assessment_id": 3}
637	2026-11-22T18:25:31.287Z	Dana Reyes	\N	178	assessment_answer	22	update	{"id": 22, "day": "2009-02-01", "link": "", "cents": null, "claim": "met", "hours": null, "owner": "Avery Cole", "reason": "", "stated": null, "version": 1, "evidence": "Answers within 4 hours", "confirmed": false, "criterion": "commitment", "assessment_id": 3}	{"id": 22, "day": "2009-02-01", "link": "", "cents": null, "claim": "met", "hours": null, "owner": "Avery Cole", "reason": "", "stated": null, "version": 2, "evidence": "Answers within 4 hours", "confirmed": true, "criterion": "commitment", "assessment_id": 3}
638	2026-11-22T18:25:31.359Z	Dana Reyes	\N	179	assessment_answer	29	update	{"id": 29, "day": "2009-02-01", "link": "", "cents": null, "claim": "met", "hours": null, "owner": "Jordan Blake", "reason": "", "stated": null, "version": 1, "evidence": "Two waves a year, all 21 accounts", "confirmed": false, "criterion": "survey", "assessment_id": 3}	{"id": 29, "day": "2009-02-01", "link": "", "cents": null, "claim": "met", "hours": null, "owner": "Jordan Blake", "reason": "", "stated": null, "version": 2, "evidence": "Two waves a year, all 21 accounts", "confirmed": true, "criterion": "survey", "assessment_id": 3}
639	2026-11-22T18:25:31.439Z	Dana Reyes	\N	180	assessment_answer	23	update	{"id": 23, "day": "2009-02-01", "link": "", "cents": null, "claim": "met", "hours": null, "owner": "Jordan Blake", "reason": "", "stated": null, "version": 1, "evidence": "Breakfast in May, 14 accounts came", "confirmed": false, "criterion": "meetings-annual", "assessment_id": 3}	{"id": 23, "day": "2009-02-01", "link": "", "cents": null, "claim": "met", "hours": null, "owner": "Jordan Blake", "reason": "", "stated": null, "version": 2, "evidence": "Breakfast in May, 14 accounts came", "confirmed": true, "criterion": "meetings-annual", "assessment_id": 3}
640	2026-11-22T18:25:31.495Z	Dana Reyes	\N	181	assessment_answer	28	update	{"id": 28, "day": "2009-02-01", "link": "", "cents": null, "claim": null, "hours": null, "owner": "Dana Reyes", "reason": "", "stated": "11", "version": 1, "evidence": "21 accounts, two representatives", "confirmed": false, "criterion": "span", "assessment_id": 3}	{"id": 28, "day": "2009-02-01", "link": "", "cents": null, "claim": null, "hours": null, "owner": "Dana Reyes", "reason": "", "stated": "11", "version": 2, "evidence": "21 accounts, two representatives", "confirmed": true, "criterion": "span", "assessment_id": 3}
641	2026-11-22T18:25:31.544Z	Dana Reyes	\N	182	stall_mark	1	insert	\N	{"id": 1, "mark": "some", "note": "Two people, but each knows only their own accounts", "reason": "representative-left", "version": 1, "assessment_id": 3}
645	2026-11-22T18:25:31.723Z	Dana Reyes	\N	186	assessment_answer	32	insert	\N	{"id": 32, "day": null, "link": "", "cents": null, "claim": "met", "hours": null, "owner": "Jordan Blake", "reason": "", "stated": null, "version": 1, "evidence": "System operator's desk", "confirmed": true, "criterion": "own-1", "assessment_id": 3}
646	2026-11-22T18:25:31.757Z	Dana Reyes	\N	187	briefing	1	insert	\N	{"id": 1, "plan": [{"kind": "agenda", "steps": [], "courses": [], "minutes": 2, "narrative": "", "scenarios": []}, {"kind": "exposure", "steps": [], "courses": [], "minutes": 8, "narrative": "{at_risk.accounts} key accounts leave {at_risk.net} over their power cost; {at_risk.total} of it could go. The top three hold {at_risk.top_share}.", "scenarios": []}, {"kind": "accounts", "steps": [], "courses": [], "minutes": 8, "narrative": "", "scenarios": []}, {"kind": "satisfaction", "steps": [], "courses": [], "minutes": 7, "narrative": "", "scenarios": []}, {"kind": "level", "steps": [], "courses": [], "minutes": 5, "narrative": "", "scenarios": []}, {"kind": "budget", "steps": [], "courses": [], "minutes": 5, "narrative": "The program costs {budget.total}. It pays for itself by keeping {at_risk.break_even} of what is at risk.", "scenarios": []}, {"kind": "courses", "steps": [], "courses": [{"why": "It reaches most of the exposure with the people we have.", "cost": "$6,000 a year and 12 % of a representative's time", "title": "Joint planning with the ten largest accounts", "effect": "Known needs for 90 % of what is at risk; the published gap is 159 points of satisfaction", "obstacle": "Plant managers' time", "recommended": true}, {"why": "", "cost": "$96,000 a year", "title": "A third representative", "effect": "11 fewer accounts each", "obstacle": "No position is open", "recommended": false}, {"why": "", "cost": "nothing more", "title": "Go on as now", "effect": "Four reviews stay overdue", "obstacle": "Two accounts compare utilities this year", "recommended": false}], "minutes": 8, "narrative": "", "scenarios": []}, {"kind": "decisions", "steps": [{"due": "this meeting", "text": "Approve joint planning with the ten largest accounts", "owner": "Review board"}], "courses": [], "minutes": 4, "narrative": "", "scenarios": []}, {"kind": "next_steps", "steps": [{"due": "March 15", "text": "Invite Harbor Foundry and Northgate Mall to plan", "owner": "Avery Cole"}, {"due": "March 31", "text": "Bring the four overdue reviews up to date", "owner": "Jordan Blake"}], "courses": [], "minutes": 3, "narrative": "", "scenarios": []}], "as_of": "2009-02-03", "lines": null, "title": "Review board, February 2009", "frozen": null, "quoted": {}, "voided": false, "version": 1, "audience": "named", "presented_at": null, "presented_by": null}
647	2026-11-22T18:25:38.623Z	Morgan Ellis	\N	188	briefing	1	update	{"id": 1, "plan": [{"kind": "agenda", "steps": [], "courses": [], "minutes": 2, "narrative": "", "scenarios": []}, {"kind": "exposure", "steps": [], "courses": [], "minutes": 8, "narrative": "{at_risk.accounts} key accounts leave {at_risk.net} over their power cost; {at_risk.total} of it could go. The top three hold {at_risk.top_share}.", "scenarios": []}, {"kind": "accounts", "steps": [], "courses": [], "minutes": 8, "narrative": "", "scenarios": []}, {"kind": "satisfaction", "steps": [], "courses": [], "minutes": 7, "narrative": "", "scenarios": []}, {"kind": "level", "steps": [], "courses": [], "minutes": 5, "narrative": "", "scenarios": []}, {"kind": "budget", "steps": [], "courses": [], "minutes": 5, "narrative": "The program costs {budget.total}. It pays for itself by keeping {at_risk.break_even} of what is at risk.", "scenarios": []}, {"kind": "courses", "steps": [], "courses": [{"why": "It reaches most of the exposure with the people we have.", "cost": "$6,000 a year and 12 % of a representative's time", "title": "Joint planning with the ten largest accounts", "effect": "Known needs for 90 % of what is at risk; the published gap is 159 points of satisfaction", "obstacle": "Plant managers' time", "recommended": true}, {"why": "", "cost": "$96,000 a year", "title": "A third representative", "effect": "11 fewer accounts each", "obstacle": "No position is open", "recommended": false}, {"why": "", "cost": "nothing more", "title": "Go on as now", "effect": "Four reviews stay overdue", "obstacle": "Two accounts compare utilities this year", "recommended": false}], "minutes": 8, "narrative": "", "scenarios": []}, {"kind": "decisions", "steps": [{"due": "this meeting", "text": "Approve joint planning with the ten largest accounts", "owner": "Review board"}], "courses": [], "minutes": 4, "narrative": "", "scenarios": []}, {"kind": "next_steps", "steps": [{"due": "March 15", "text": "Invite Harbor Foundry and Northgate Mall to plan", "owner": "Avery Cole"}, {"due": "March 31", "text": "Bring the four overdue reviews up to date", "owner": "Jordan Blake"}], "courses": [], "minutes": 3, "narrative": "", "scenarios": []}], "as_of": "2009-02-03", "lines": null, "title": "Review board, February 2009", "frozen": null, "quoted": {}, "voided": false, "version": 1, "audience": "named", "presented_at": null, "presented_by": null}	{"id": 1, "plan": [{"kind": "agenda", "steps": [], "courses": [], "minutes": 2, "narrative": "", "scenarios": []}, {"kind": "exposure", "steps": [], "courses": [], "minutes": 8, "narrative": "{at_risk.accounts} key accounts leave {at_risk.net} over their power cost; {at_risk.total} of it could go. The top three hold {at_risk.top_share}.", "scenarios": []}, {"kind": "accounts", "steps": [], "courses": [], "minutes": 8, "narrative": "", "scenarios": []}, {"kind": "satisfaction", "steps": [], "courses": [], "minutes": 7, "narrative": "", "scenarios": []}, {"kind": "level", "steps": [], "courses": [], "minutes": 5, "narrative": "", "scenarios": []}, {"kind": "budget", "steps": [], "courses": [], "minutes": 5, "narrative": "The program costs {budget.total}. It pays for itself by keeping {at_risk.break_even} of what is at risk.", "scenarios": []}, {"kind": "courses", "steps": [], "courses": [{"why": "It reaches most of the exposure with the people we have.", "cost": "$6,000 a year and 12 % of a representative's time", "title": "Joint planning with the ten largest accounts", "effect": "Known needs for 90 % of what is at risk; the published gap is 159 points of satisfaction", "obstacle": "Plant managers' time", "recommended": true}, {"why": "", "cost": "$96,000 a year", "title": "A third representative", "effect": "11 fewer accounts each", "obstacle": "No position is open", "recommended": false}, {"why": "", "cost": "nothing more", "title": "Go on as now", "effect": "Four reviews stay overdue", "obstacle": "Two accounts compare utilities this year", "recommended": false}], "minutes": 8, "narrative": "", "scenarios": []}, {"kind": "decisions", "steps": [{"due": "this meeting", "text": "Approve joint planning with the ten largest accounts", "owner": "Review board"}], "courses": [], "minutes": 4, "narrative": "", "scenarios": []}, {"kind": "next_steps", "steps": [{"due": "March 15", "text": "Invite Harbor Foundry and Northgate Mall to plan", "owner": "Avery Cole"}, {"due": "March 31", "text": "Bring the four overdue reviews up to date", "owner": "Jordan Blake"}], "courses": [], "minutes": 3, "narrative": "", "scenarios": []}], "as_of": "2009-02-03", "lines": [{"name": "Bluebird Hotel", "number": "0040618", "mobility": "0.5", "account_id": 14, "revenue_cents": "333775", "customer_class": "Commercial", "power_cost_cents": "250331.25"}, {"name": "City Water Plant", "number": "0040655", "mobility": "0.15", "account_id": 15, "revenue_cents": "1077381", "customer_class": "Institutional", "power_cost_cents": "808035.75"}, {"name": "Corner Bakery", "number": "0040840", "mobility": "0.01", "account_id": 20, "revenue_cents": "152407", "customer_class": "Commercial", "power_cost_cents": "114305.25"}, {"name": "County Courthouse", "number": "0040544", "mobility": "0.3", "account_id": 12, "revenue_cents": "643083", "customer_class": "Institutional", "power_cost_cents": "482312.25"}, {"name": "Crown Bottling", "number": "0040359", "mobility": "0.35", "account_id": 7, "revenue_cents": "4369463", "customer_class": "Industrial", "power_cost_cents": "3277097.25"}, {"name": "Delta Tool & Die", "number": "0040581", "mobility": "0.2", "account_id": 13, "revenue_cents": "1009803", "customer_class": "Industrial", "power_cost_cents": "757352.25"}, {"name": "Foxglove Data", "number": "0040766", "mobility": "0.1", "account_id": 18, "revenue_cents": "515043", "customer_class": "Commercial", "power_cost_cents": "386282.25"}, {"name": "Harbor Foundry", "number": "0040137", "mobility": "0.6", "account_id": 1, "revenue_cents": "16304889", "customer_class": "Industrial", "power_cost_cents": "13859155.65"}, {"name": "Lakeview High School", "number": "0040470", "mobility": "0.4", "account_id": 10, "revenue_cents": "747993", "customer_class": "Institutional", "power_cost_cents": "560994.75"}, {"name": "Maple Theaters", "number": "0040692", "mobility": "0.21", "account_id": 16, "revenue_cents": "461895", "customer_class": "Commercial", "power_cost_cents": "346421.25"}, {"name": "New Tech Park", "number": "0040877", "mobility": "0.4", "account_id": 21, "revenue_cents": null, "customer_class": "Commercial", "power_cost_cents": null}, {"name": "Northgate Mall", "number": "0040174", "mobility": "0.4", "account_id": 2, "revenue_cents": "6802886", "customer_class": "Commercial", "power_cost_cents": "5102164.50"}, {"name": "Orchard Grocery", "number": "0040433", "mobility": "0.3", "account_id": 9, "revenue_cents": "1059880", "customer_class": "Commercial", "power_cost_cents": "794910.00"}, {"name": "Pioneer Feed Mill", "number": "0040322", "mobility": "0.5", "account_id": 6, "revenue_cents": "2864938", "customer_class": "Industrial", "power_cost_cents": "2148703.50"}, {"name": "Quality Tire", "number": "0040729", "mobility": "0.15", "account_id": 17, "revenue_cents": "527172", "customer_class": "Commercial", "power_cost_cents": "395379.00"}, {"name": "Ridgeline Cold Storage", "number": "0040248", "mobility": "0.6", "account_id": 4, "revenue_cents": "4784428", "customer_class": "Industrial", "power_cost_cents": "3588321.00"}, {"name": "River District Lofts", "number": "0040396", "mobility": "0.27", "account_id": 8, "revenue_cents": "2370625", "customer_class": null, "power_cost_cents": "1777968.75"}, {"name": "St. Anne Medical Center", "number": "0040285", "mobility": "0.25", "account_id": 5, "revenue_cents": "5841761", "customer_class": "Institutional", "power_cost_cents": "4381320.75"}, {"name": "State College", "number": "0040803", "mobility": "0.01", "account_id": 19, "revenue_cents": "1346282", "customer_class": "Institutional", "power_cost_cents": "1009711.50"}, {"name": "Summit Plastics", "number": "0040211", "mobility": "0.5", "account_id": 3, "revenue_cents": "8090613", "customer_class": "Industrial", "power_cost_cents": "6067959.75"}, {"name": "Union Square Offices", "number": "0040507", "mobility": "0.15", "account_id": 11, "revenue_cents": "2089770", "customer_class": "Commercial", "power_cost_cents": "1567327.50"}], "title": "Review board, February 2009", "frozen": {"as_of": "February 3, 2009", "color": "#0b5c8a", "facts": {"level.next": "Standard", "at_risk.net": "$137,180", "level.steps": "4", "budget.total": "$54,600", "at_risk.ratio": "1.0 ×", "at_risk.total": "$56,164", "budget.orphan": "$3,650", "level.reached": "Basic (reactive)", "scenario.name": "not known", "at_risk.change": "not known", "scenario.share": "not known", "scenario.total": "not known", "at_risk.revenue": "$613,941", "budget.unfunded": "0", "scenario.change": "not known", "scenario.moving": "not known", "at_risk.accounts": "21", "at_risk.top_share": "56.9 %", "satisfaction.rate": "86 %", "satisfaction.wave": "Fall 2008", "scenario_two.name": "not known", "at_risk.break_even": "97.2 %", "budget.per_account": "$2,600", "level.contradicted": "1", "satisfaction.index": "716", "scenario_two.share": "not known", "scenario_two.total": "not known", "budget.orphan_share": "6.7 %", "scenario_three.name": "not known", "scenario_two.change": "not known", "scenario_two.moving": "not known", "scenario_three.share": "not known", "scenario_three.total": "not known", "satisfaction.interval": "685 to 747", "scenario_three.change": "not known", "scenario_three.moving": "not known", "satisfaction.responses": "18"}, "title": "Review board, February 2009", "period": "February 2008 to January 2009", "slides": [{"grid": {"rows": [["What we stand to lose", "8"], ["The accounts that matter", "8"], ["How satisfied they are", "7"], ["The program's level", "5"], ["What the program costs and returns", "5"], ["Courses of action", "8"], ["What we ask you to decide", "4"], ["Next steps", "3"]], "right": [false, true], "columns": ["What", "Minutes"]}, "text": "", "chart": null, "notes": "", "title": "Our 50 minutes", "source": "", "figures": [], "minutes": 2, "section": "Agenda"}, {"grid": null, "text": "21 key accounts leave $137,180 over their power cost; $56,164 of it could go. The top three hold 56.9 %.", "chart": {"kind": "pareto", "unit": "$", "title": "At-risk revenue by account, with running share", "series": {"Running share": [26.1, 44.1, 56.9, 69.0, 75.8, 82.3, 88.7, 91.6, 93.0, 94.4], "At-risk revenue": [14674.4, 10113.27, 7176.64, 6802.89, 3823.28, 3651.1, 3581.17, 1600.17, 794.91, 783.66]}, "categories": ["Harbor Foundry", "Summit Plastics", "Ridgeline Cold Storage", "Northgate Mall", "Crown Bottling", "St. Anne Medical Center", "Pioneer Feed Mill", "River District Lofts", "Orchard Grocery", "Union Square Offices"]}, "notes": "", "title": "$56,164 could go", "source": "February 2008 to January 2009; as of February 3, 2009", "figures": [{"how": "Net revenue × mobility factor of each key account, added up before rounding.", "key": "at_risk.total", "text": "$56,164", "label": "At-risk revenue"}, {"how": "", "key": "at_risk.top_share", "text": "56.9 %", "label": "Held by the top three"}, {"how": "", "key": "at_risk.ratio", "text": "1.0 ×", "label": "Exposure ÷ budget"}, {"how": "The share of the exposure that the program must keep to pay for itself.", "key": "at_risk.break_even", "text": "97.2 %", "label": "Break-even"}], "minutes": 8, "section": "What we stand to lose"}, {"grid": {"rows": [["1", "Harbor Foundry", "Industrial", "$24,457.33", "0.6", "$14,674.40"], ["2", "Summit Plastics", "Industrial", "$20,226.53", "0.5", "$10,113.27"], ["3", "Ridgeline Cold Storage", "Industrial", "$11,961.07", "0.6", "$7,176.64"], ["4", "Northgate Mall", "Commercial", "$17,007.22", "0.4", "$6,802.89"], ["5", "Crown Bottling", "Industrial", "$10,923.66", "0.35", "$3,823.28"], ["6", "St. Anne Medical Center", "Institutional", "$14,604.40", "0.25", "$3,651.10"], ["7", "Pioneer Feed Mill", "Industrial", "$7,162.35", "0.5", "$3,581.17"], ["8", "River District Lofts", "–", "$5,926.56", "0.27", "$1,600.17"], ["9", "Orchard Grocery", "Commercial", "$2,649.70", "0.3", "$794.91"], ["10", "Union Square Offices", "Commercial", "$5,224.43", "0.15", "$783.66"]], "right": [true, false, false, true, true, true], "columns": ["#", "Account", "Class", "Net revenue ($)", "Mobility", "At risk ($)"]}, "text": "", "chart": null, "notes": "", "title": "The 10 accounts that hold most of it", "source": "February 2008 to January 2009; as of February 3, 2009", "figures": [], "minutes": 8, "section": "The accounts that matter"}, {"grid": null, "text": "", "chart": {"kind": "line", "unit": "points", "title": "Satisfaction by wave, with its 95 % interval", "series": {"Low": [661.2, 656.3, 661.3, 685.5], "High": [709.2, 714.1, 721.4, 746.6], "Index": [685.2, 685.2, 691.4, 716.0]}, "categories": ["Spring 2007", "Fall 2007", "Spring 2008", "Fall 2008"]}, "notes": "", "title": "716 of 1,000 points, 95 % interval 685 to 747", "source": "Survey wave Fall 2008", "figures": [{"how": "Points of 1,000, the latest wave.", "key": "satisfaction.index", "text": "716", "label": "Satisfaction"}, {"how": "", "key": "satisfaction.interval", "text": "685 to 747", "label": "Its 95 % interval"}, {"how": "", "key": "satisfaction.responses", "text": "18", "label": "Accounts that answered"}, {"how": "", "key": "satisfaction.rate", "text": "86 %", "label": "Response rate"}], "minutes": 7, "section": "How satisfied they are"}, {"grid": {"rows": [["Write the business plan (executive summary to financials, seven short sections)", "60"], ["Have a program budget approved for the fiscal year", "–"], ["Find a contact at each key account that has none", "8"], ["Write the first customer action plans, the accounts with the largest exposure first", "120"]], "right": [false, true], "columns": ["The way to the next level", "Hours a year"]}, "text": "", "chart": null, "notes": "", "title": "The program is at Basic (reactive), 4 steps from Standard", "source": "Self-assessment 2010", "figures": [{"how": "", "key": "level.reached", "text": "Basic (reactive)", "label": "Program level"}, {"how": "", "key": "level.next", "text": "Standard", "label": "Next level"}, {"how": "", "key": "level.steps", "text": "4", "label": "Steps to the next level"}, {"how": "", "key": "level.contradicted", "text": "1", "label": "Claims the data contradicts"}], "minutes": 5, "section": "The program's level"}, {"grid": null, "text": "The program costs $54,600. It pays for itself by keeping 97.2 % of what is at risk.", "chart": {"kind": "bars", "unit": "$", "title": "Budget by category", "series": {"Budget": [10450.0, 44150.0, 0.0]}, "categories": ["SUPPLIES", "PURCHASED SERVICES", "FIXED CHARGES"]}, "notes": "", "title": "$54,600 guards $56,164", "source": "February 2008 to January 2009; as of February 3, 2009", "figures": [{"how": "", "key": "budget.total", "text": "$54,600", "label": "Program budget"}, {"how": "", "key": "budget.per_account", "text": "$2,600", "label": "Cost per key account"}, {"how": "", "key": "budget.orphan", "text": "$3,650", "label": "Serves no objective"}, {"how": "", "key": "at_risk.ratio", "text": "1.0 ×", "label": "Exposure ÷ budget"}, {"how": "The share of the exposure that the program must keep to pay for itself.", "key": "at_risk.break_even", "text": "97.2 %", "label": "Break-even"}], "minutes": 5, "section": "What the program costs and returns"}, {"grid": {"rows": [["★ Joint planning with the ten largest accounts", "$6,000 a year and 12 % of a representative's time", "Known needs for 90 % of what is at risk; the published gap is 159 points of satisfaction", "Plant managers' time"], ["A third representative", "$96,000 a year", "11 fewer accounts each", "No position is open"], ["Go on as now", "nothing more", "Four reviews stay overdue", "Two accounts compare utilities this year"]], "right": [], "columns": ["Course of action", "Cost", "Effect", "Obstacle"]}, "text": "", "chart": null, "notes": "It reaches most of the exposure with the people we have.", "title": "We recommend: Joint planning with the ten largest accounts", "source": "", "figures": [], "minutes": 8, "section": "Courses of action"}, {"grid": {"rows": [["Approve joint planning with the ten largest accounts", "Review board", "this meeting"]], "right": [], "columns": ["What", "Who", "Until"]}, "text": "", "chart": null, "notes": "", "title": "We ask you to decide", "source": "", "figures": [], "minutes": 4, "section": "What we ask you to decide"}, {"grid": {"rows": [["Invite Harbor Foundry and Northgate Mall to plan", "Avery Cole", "March 15"], ["Bring the four overdue reviews up to date", "Jordan Blake", "March 31"]], "right": [], "columns": ["What", "Who", "Until"]}, "text": "", "chart": null, "notes": "", "title": "What happens next", "source": "", "figures": [], "minutes": 3, "section": "Next steps"}], "utility": "Cedar Bend Water & Power", "data_version": 832}, "quoted": {}, "voided": false, "version": 2, "audience": "named", "presented_at": "2009-02-03T09:00:00.000000+00:00", "presented_by": "Morgan Ellis"}
648	2026-11-22T18:25:38.836Z	Morgan Ellis	\N	189	briefing_note	1	insert	\N	{"id": 1, "due": null, "kind": "question", "text": "How sure is the order of the first three?", "owner": null, "author": "Morgan Ellis", "voided": false, "outcome": null, "version": 1, "briefing_id": 1}
649	2026-11-22T18:25:38.990Z	Dana Reyes	\N	190	briefing_note	1	update	{"id": 1, "due": null, "kind": "question", "text": "How sure is the order of the first three?", "owner": null, "author": "Morgan Ellis", "voided": false, "outcome": null, "version": 1, "briefing_id": 1}	{"id": 1, "due": null, "kind": "question", "text": "How sure is the order of the first three?", "owner": null, "author": "Morgan Ellis", "voided": false, "outcome": "Shown under “How sure” on the at-risk page", "version": 2, "briefing_id": 1}
650	2026-11-22T18:25:39.045Z	Morgan Ellis	\N	191	briefing_note	2	insert	\N	{"id": 2, "due": null, "kind": "decision", "text": "Build the 2009 budget from the goals", "owner": null, "author": "Morgan Ellis", "voided": false, "outcome": null, "version": 1, "briefing_id": 1}
651	2026-11-22T18:25:39.351Z	Dana Reyes	\N	192	briefing_note	2	update	{"id": 2, "due": null, "kind": "decision", "text": "Build the 2009 budget from the goals", "owner": null, "author": "Morgan Ellis", "voided": false, "outcome": null, "version": 1, "briefing_id": 1}	{"id": 2, "due": null, "kind": "decision", "text": "Build the 2009 budget from the goals", "owner": null, "author": "Morgan Ellis", "voided": false, "outcome": "Done: every line names what it serves", "version": 2, "briefing_id": 1}
652	2026-11-22T18:25:39.485Z	Morgan Ellis	\N	193	briefing_note	3	insert	\N	{"id": 3, "due": null, "kind": "question", "text": "What did the outage notices change?", "owner": null, "author": "Morgan Ellis", "voided": false, "outcome": null, "version": 1, "briefing_id": 1}
653	2026-11-22T18:25:39.585Z	Dana Reyes	\N	194	briefing	2	insert	\N	{"id": 2, "plan": [{"kind": "agenda", "steps": [], "courses": [], "minutes": 2, "narrative": "", "scenarios": []}, {"kind": "last_time", "steps": [], "courses": [], "minutes": 5, "narrative": "", "scenarios": []}, {"kind": "exposure", "steps": [], "courses": [], "minutes": 8, "narrative": "{at_risk.accounts} key accounts leave {at_risk.net} over their power cost; {at_risk.total} of it could go. The top three hold {at_risk.top_share}.", "scenarios": []}, {"kind": "bridge", "steps": [], "courses": [], "minutes": 5, "narrative": "", "scenarios": []}, {"kind": "accounts", "steps": [], "courses": [], "minutes": 8, "narrative": "", "scenarios": []}, {"kind": "satisfaction", "steps": [], "courses": [], "minutes": 7, "narrative": "", "scenarios": []}, {"kind": "level", "steps": [], "courses": [], "minutes": 5, "narrative": "", "scenarios": []}, {"kind": "budget", "steps": [], "courses": [], "minutes": 5, "narrative": "The program costs {budget.total}. It pays for itself by keeping {at_risk.break_even} of what is at risk.", "scenarios": []}, {"kind": "courses", "steps": [], "courses": [{"why": "It reaches most of the exposure with the people we have.", "cost": "$6,000 a year and 12 % of a representative's time", "title": "Joint planning with the ten largest accounts", "effect": "Known needs for 90 % of what is at risk; the published gap is 159 points of satisfaction", "obstacle": "Plant managers' time", "recommended": true}, {"why": "", "cost": "$96,000 a year", "title": "A third representative", "effect": "11 fewer accounts each", "obstacle": "No position is open", "recommended": false}, {"why": "", "cost": "nothing more", "title": "Go on as now", "effect": "Four reviews stay overdue", "obstacle": "Two accounts compare utilities this year", "recommended": false}], "minutes": 8, "narrative": "", "scenarios": []}, {"kind": "decisions", "steps": [{"due": "this meeting", "text": "Approve joint planning with the ten largest accounts", "owner": "Review board"}], "courses": [], "minutes": 4, "narrative": "", "scenarios": []}, {"kind": "next_steps", "steps": [{"due": "March 15", "text": "Invite Harbor Foundry and Northgate Mall to plan", "owner": "Avery Cole"}, {"due": "March 31", "text": "Bring the four overdue reviews up to date", "owner": "Jordan Blake"}], "courses": [], "minutes": 3, "narrative": "", "scenarios": []}], "as_of": "2009-08-04", "lines": null, "title": "Review board, August 2009", "frozen": null, "quoted": {}, "voided": false, "version": 1, "audience": "named", "presented_at": null, "presented_by": null}
654	2026-11-22T18:25:47.587Z	Morgan Ellis	\N	195	briefing	2	update	{"id": 2, "plan": [{"kind": "agenda", "steps": [], "courses": [], "minutes": 2, "narrative": "", "scenarios": []}, {"kind": "last_time", "steps": [], "courses": [], "minutes": 5, "narrative": "", "scenarios": []}, {"kind": "exposure", "steps": [], "courses": [], "minutes": 8, "narrative": "{at_risk.accounts} key accounts leave {at_risk.net} over their power cost; {at_risk.total} of it could go. The top three hold {at_risk.top_share}.", "scenarios": []}, {"kind": "bridge", "steps": [], "courses": [], "minutes": 5, "narrative": "", "scenarios": []}, {"kind": "accounts", "steps": [], "courses": [], "minutes": 8, "narrative": "", "scenarios": []}, {"kind": "satisfaction", "steps": [], "courses": [], "minutes": 7, "narrative": "", "scenarios": []}, {"kind": "level", "steps": [], "courses": [], "minutes": 5, "narrative": "", "scenarios": []}, {"kind": "budget", "steps": [], "courses": [], "minutes": 5, "narrative": "The program costs {budget.total}. It pays for itself by keeping {at_risk.break_even} of what is at risk.", "scenarios": []}, {"kind": "courses", "steps": [], "courses": [{"why": "It reaches most of the exposure with the people we have.", "cost": "$6,000 a year and 12 % of a representative's time", "title": "Joint planning with the ten largest accounts", "effect": "Known needs for 90 % of what is at risk; the published gap is 159 points of satisfaction", "obstacle": "Plant managers' time", "recommended": true}, {"why": "", "cost": "$96,000 a year", "title": "A third representative", "effect": "11 fewer accounts each", "obstacle": "No position is open", "recommended": false}, {"why": "", "cost": "nothing more", "title": "Go on as now", "effect": "Four reviews stay overdue", "obstacle": "Two accounts compare utilities this year", "recommended": false}], "minutes": 8, "narrative": "", "scenarios": []}, {"kind": "decisions", "steps": [{"due": "this meeting", "text": "Approve joint planning with the ten largest accounts", "owner": "Review board"}], "courses": [], "minutes": 4, "narrative": "", "scenarios": []}, {"kind": "next_steps", "steps": [{"due": "March 15", "text": "Invite Harbor Foundry and Northgate Mall to plan", "owner": "Avery Cole"}, {"due": "March 31", "text": "Bring the four overdue reviews up to date", "owner": "Jordan Blake"}], "courses": [], "minutes": 3, "narrative": "", "scenarios": []}], "as_of": "2009-08-04", "lines": null, "title": "Review board, August 2009", "frozen": null, "quoted": {}, "voided": false, "version": 1, "audience": "named", "presented_at": null, "presented_by": null}	{"id": 2, "plan": [{"kind": "agenda", "steps": [], "courses": [], "minutes": 2, "narrative": "", "scenarios": []}, {"kind": "last_time", "steps": [], "courses": [], "minutes": 5, "narrative": "", "scenarios": []}, {"kind": "exposure", "steps": [], "courses": [], "minutes": 8, "narrative": "{at_risk.accounts} key accounts leave {at_risk.net} over their power cost; {at_risk.total} of it could go. The top three hold {at_risk.top_share}.", "scenarios": []}, {"kind": "bridge", "steps": [], "courses": [], "minutes": 5, "narrative": "", "scenarios": []}, {"kind": "accounts", "steps": [], "courses": [], "minutes": 8, "narrative": "", "scenarios": []}, {"kind": "satisfaction", "steps": [], "courses": [], "minutes": 7, "narrative": "", "scenarios": []}, {"kind": "level", "steps": [], "courses": [], "minutes": 5, "narrative": "", "scenarios": []}, {"kind": "budget", "steps": [], "courses": [], "minutes": 5, "narrative": "The program costs {budget.total}. It pays for itself by keeping {at_risk.break_even} of what is at risk.", "scenarios": []}, {"kind": "courses", "steps": [], "courses": [{"why": "It reaches most of the exposure with the people we have.", "cost": "$6,000 a year and 12 % of a representative's time", "title": "Joint planning with the ten largest accounts", "effect": "Known needs for 90 % of what is at risk; the published gap is 159 points of satisfaction", "obstacle": "Plant managers' time", "recommended": true}, {"why": "", "cost": "$96,000 a year", "title": "A third representative", "effect": "11 fewer accounts each", "obstacle": "No position is open", "recommended": false}, {"why": "", "cost": "nothing more", "title": "Go on as now", "effect": "Four reviews stay overdue", "obstacle": "Two accounts compare utilities this year", "recommended": false}], "minutes": 8, "narrative": "", "scenarios": []}, {"kind": "decisions", "steps": [{"due": "this meeting", "text": "Approve joint planning with the ten largest accounts", "owner": "Review board"}], "courses": [], "minutes": 4, "narrative": "", "scenarios": []}, {"kind": "next_steps", "steps": [{"due": "March 15", "text": "Invite Harbor Foundry and Northgate Mall to plan", "owner": "Avery Cole"}, {"due": "March 31", "text": "Bring the four overdue reviews up to date", "owner": "Jordan Blake"}], "courses": [], "minutes": 3, "narrative": "", "scenarios": []}], "as_of": "2009-08-04", "lines": [{"name": "Bluebird Hotel", "number": "0040618", "mobility": "0.5", "account_id": 14, "revenue_cents": "2761512", "customer_class": "Commercial", "power_cost_cents": "2071134.00"}, {"name": "City Water Plant", "number": "0040655", "mobility": "0.15", "account_id": 15, "revenue_cents": "8348782", "customer_class": "Institutional", "power_cost_cents": "6261586.50"}, {"name": "Corner Bakery", "number": "0040840", "mobility": "0.01", "account_id": 20, "revenue_cents": "1297669", "customer_class": "Commercial", "power_cost_cents": "973251.75"}, {"name": "County Courthouse", "number": "0040544", "mobility": "0.3", "account_id": 12, "revenue_cents": "5027114", "customer_class": "Institutional", "power_cost_cents": "3770335.50"}, {"name": "Crown Bottling", "number": "0040359", "mobility": "0.35", "account_id": 7, "revenue_cents": "31530532", "customer_class": "Industrial", "power_cost_cents": "23647899.00"}, {"name": "Delta Tool & Die", "number": "0040581", "mobility": "0.2", "account_id": 13, "revenue_cents": "7521107", "customer_class": "Industrial", "power_cost_cents": "5640830.25"}, {"name": "Foxglove Data", "number": "0040766", "mobility": "0.1", "account_id": 18, "revenue_cents": "4545002", "customer_class": "Commercial", "power_cost_cents": "3408751.50"}, {"name": "Harbor Foundry", "number": "0040137", "mobility": "0.6", "account_id": 1, "revenue_cents": "119424167", "customer_class": "Industrial", "power_cost_cents": "101510541.95"}, {"name": "Lakeview High School", "number": "0040470", "mobility": "0.4", "account_id": 10, "revenue_cents": "5843326", "customer_class": "Institutional", "power_cost_cents": "4382494.50"}, {"name": "Maple Theaters", "number": "0040692", "mobility": "0.21", "account_id": 16, "revenue_cents": "3597076", "customer_class": "Commercial", "power_cost_cents": "2697807.00"}, {"name": "New Tech Park", "number": "0040877", "mobility": "0.4", "account_id": 21, "revenue_cents": null, "customer_class": "Commercial", "power_cost_cents": null}, {"name": "Northgate Mall", "number": "0040174", "mobility": "0.4", "account_id": 2, "revenue_cents": "58912561", "customer_class": "Commercial", "power_cost_cents": "44184420.75"}, {"name": "Orchard Grocery", "number": "0040433", "mobility": "0.3", "account_id": 9, "revenue_cents": "8951823", "customer_class": "Commercial", "power_cost_cents": "6713867.25"}, {"name": "Pioneer Feed Mill", "number": "0040322", "mobility": "0.5", "account_id": 6, "revenue_cents": "20410239", "customer_class": "Industrial", "power_cost_cents": "15307679.25"}, {"name": "Quality Tire", "number": "0040729", "mobility": "0.15", "account_id": 17, "revenue_cents": "4374449", "customer_class": "Commercial", "power_cost_cents": "3280836.75"}, {"name": "Ridgeline Cold Storage", "number": "0040248", "mobility": "0.6", "account_id": 4, "revenue_cents": "35551207", "customer_class": "Industrial", "power_cost_cents": "26663405.25"}, {"name": "River District Lofts", "number": "0040396", "mobility": "0.27", "account_id": 8, "revenue_cents": "19483840", "customer_class": null, "power_cost_cents": "14612880.00"}, {"name": "St. Anne Medical Center", "number": "0040285", "mobility": "0.25", "account_id": 5, "revenue_cents": "46737024", "customer_class": "Institutional", "power_cost_cents": "35052768.00"}, {"name": "State College", "number": "0040803", "mobility": "0.01", "account_id": 19, "revenue_cents": "10573195", "customer_class": "Institutional", "power_cost_cents": "7929896.25"}, {"name": "Summit Plastics", "number": "0040211", "mobility": "0.5", "account_id": 3, "revenue_cents": "59437601", "customer_class": "Industrial", "power_cost_cents": "44578200.75"}, {"name": "Union Square Offices", "number": "0040507", "mobility": "0.15", "account_id": 11, "revenue_cents": "17396400", "customer_class": "Commercial", "power_cost_cents": "13047300.00"}], "title": "Review board, August 2009", "frozen": {"as_of": "August 4, 2009", "color": "#0b5c8a", "facts": {"level.next": "Standard", "at_risk.net": "$1,059,887", "level.steps": "4", "budget.total": "$54,600", "at_risk.ratio": "7.8 ×", "at_risk.total": "$427,639", "budget.orphan": "$3,650", "level.reached": "Basic (reactive)", "scenario.name": "not known", "at_risk.change": "+$371,474", "scenario.share": "not known", "scenario.total": "not known", "at_risk.revenue": "$4,717,246", "budget.unfunded": "0", "scenario.change": "not known", "scenario.moving": "not known", "at_risk.accounts": "21", "at_risk.top_share": "56.3 %", "satisfaction.rate": "95 %", "satisfaction.wave": "Spring 2009", "scenario_two.name": "not known", "at_risk.break_even": "12.8 %", "budget.per_account": "$2,600", "level.contradicted": "2", "satisfaction.index": "728", "scenario_two.share": "not known", "scenario_two.total": "not known", "budget.orphan_share": "6.7 %", "scenario_three.name": "not known", "scenario_two.change": "not known", "scenario_two.moving": "not known", "scenario_three.share": "not known", "scenario_three.total": "not known", "satisfaction.interval": "712 to 744", "scenario_three.change": "not known", "scenario_three.moving": "not known", "satisfaction.responses": "20"}, "title": "Review board, August 2009", "period": "August 2008 to July 2009", "slides": [{"grid": {"rows": [["What you asked last time", "5"], ["What we stand to lose", "8"], ["What changed since the last briefing", "5"], ["The accounts that matter", "8"], ["How satisfied they are", "7"], ["The program's level", "5"], ["What the program costs and returns", "5"], ["Courses of action", "8"], ["What we ask you to decide", "4"], ["Next steps", "3"]], "right": [false, true], "columns": ["What", "Minutes"]}, "text": "", "chart": null, "notes": "", "title": "Our 60 minutes", "source": "", "figures": [], "minutes": 2, "section": "Agenda"}, {"grid": {"rows": [["Question", "How sure is the order of the first three?", "Shown under “How sure” on the at-risk page"], ["Decision", "Build the 2009 budget from the goals", "Done: every line names what it serves"], ["Question", "What did the outage notices change?", "open"]], "right": [], "columns": ["", "What", "What became of it"]}, "text": "", "chart": null, "notes": "", "title": "What you asked last time: 1 of 3 are still open", "source": "", "figures": [], "minutes": 5, "section": "What you asked last time"}, {"grid": null, "text": "21 key accounts leave $1,059,887 over their power cost; $427,639 of it could go. The top three hold 56.3 %.", "chart": {"kind": "pareto", "unit": "$", "title": "At-risk revenue by account, with running share", "series": {"Running share": [25.1, 42.5, 56.3, 68.8, 75.6, 82.0, 88.0, 91.1, 92.6, 94.2], "At-risk revenue": [107481.75, 74297.0, 58912.56, 53326.81, 29210.64, 27589.22, 25512.8, 13151.59, 6713.87, 6523.65]}, "categories": ["Harbor Foundry", "Summit Plastics", "Northgate Mall", "Ridgeline Cold Storage", "St. Anne Medical Center", "Crown Bottling", "Pioneer Feed Mill", "River District Lofts", "Orchard Grocery", "Union Square Offices"]}, "notes": "", "title": "$427,639 could go", "source": "August 2008 to July 2009; as of August 4, 2009", "figures": [{"how": "Net revenue × mobility factor of each key account, added up before rounding.", "key": "at_risk.total", "text": "$427,639", "label": "At-risk revenue"}, {"how": "", "key": "at_risk.top_share", "text": "56.3 %", "label": "Held by the top three"}, {"how": "", "key": "at_risk.ratio", "text": "7.8 ×", "label": "Exposure ÷ budget"}, {"how": "The share of the exposure that the program must keep to pay for itself.", "key": "at_risk.break_even", "text": "12.8 %", "label": "Break-even"}], "minutes": 8, "section": "What we stand to lose"}, {"grid": {"rows": [["Last briefing", "$56,164"], ["Joined", "$0"], ["Left", "$0"], ["Revenue", "$1,733,384"], ["Power cost", "-$1,361,909"], ["Mobility", "$0"], ["Now", "$427,639"]], "right": [false, true], "columns": ["Cause", "Amount ($)"]}, "text": "", "chart": {"kind": "waterfall", "unit": "$", "title": "At-risk revenue since the last briefing", "series": {"At-risk revenue": [56164.35, 0.0, 0.0, 1733383.63, -1361909.29, 0.0, 427638.69]}, "categories": ["Last briefing", "Joined", "Left", "Revenue", "Power cost", "Mobility", "Now"]}, "notes": "", "title": "$371,474 more at risk than at the last briefing", "source": "August 2008 to July 2009; as of August 4, 2009", "figures": [], "minutes": 5, "section": "What changed since the last briefing"}, {"grid": {"rows": [["1", "Harbor Foundry", "Industrial", "$179,136.25", "0.6", "$107,481.75"], ["2", "Summit Plastics", "Industrial", "$148,594.00", "0.5", "$74,297.00"], ["3", "Northgate Mall", "Commercial", "$147,281.40", "0.4", "$58,912.56"], ["4", "Ridgeline Cold Storage", "Industrial", "$88,878.02", "0.6", "$53,326.81"], ["5", "St. Anne Medical Center", "Institutional", "$116,842.56", "0.25", "$29,210.64"], ["6", "Crown Bottling", "Industrial", "$78,826.33", "0.35", "$27,589.22"], ["7", "Pioneer Feed Mill", "Industrial", "$51,025.60", "0.5", "$25,512.80"], ["8", "River District Lofts", "–", "$48,709.60", "0.27", "$13,151.59"], ["9", "Orchard Grocery", "Commercial", "$22,379.56", "0.3", "$6,713.87"], ["10", "Union Square Offices", "Commercial", "$43,491.00", "0.15", "$6,523.65"]], "right": [true, false, false, true, true, true], "columns": ["#", "Account", "Class", "Net revenue ($)", "Mobility", "At risk ($)"]}, "text": "", "chart": null, "notes": "", "title": "The 10 accounts that hold most of it", "source": "August 2008 to July 2009; as of August 4, 2009", "figures": [], "minutes": 8, "section": "The accounts that matter"}, {"grid": null, "text": "", "chart": {"kind": "line", "unit": "points", "title": "Satisfaction by wave, with its 95 % interval", "series": {"Low": [661.2, 656.3, 661.3, 685.5, 712.0], "High": [709.2, 714.1, 721.4, 746.6, 743.6], "Index": [685.2, 685.2, 691.4, 716.0, 727.8]}, "categories": ["Spring 2007", "Fall 2007", "Spring 2008", "Fall 2008", "Spring 2009"]}, "notes": "", "title": "728 of 1,000 points, 95 % interval 712 to 744", "source": "Survey wave Spring 2009", "figures": [{"how": "Points of 1,000, the latest wave.", "key": "satisfaction.index", "text": "728", "label": "Satisfaction"}, {"how": "", "key": "satisfaction.interval", "text": "712 to 744", "label": "Its 95 % interval"}, {"how": "", "key": "satisfaction.responses", "text": "20", "label": "Accounts that answered"}, {"how": "", "key": "satisfaction.rate", "text": "95 %", "label": "Response rate"}], "minutes": 7, "section": "How satisfied they are"}, {"grid": {"rows": [["Write the business plan (executive summary to financials, seven short sections)", "60"], ["Have a program budget approved for the fiscal year", "–"], ["Find a contact at each key account that has none", "8"], ["Write the first customer action plans, the accounts with the largest exposure first", "120"]], "right": [false, true], "columns": ["The way to the next level", "Hours a year"]}, "text": "", "chart": null, "notes": "", "title": "The program is at Basic (reactive), 4 steps from Standard", "source": "Self-assessment 2010", "figures": [{"how": "", "key": "level.reached", "text": "Basic (reactive)", "label": "Program level"}, {"how": "", "key": "level.next", "text": "Standard", "label": "Next level"}, {"how": "", "key": "level.steps", "text": "4", "label": "Steps to the next level"}, {"how": "", "key": "level.contradicted", "text": "2", "label": "Claims the data contradicts"}], "minutes": 5, "section": "The program's level"}, {"grid": null, "text": "The program costs $54,600. It pays for itself by keeping 12.8 % of what is at risk.", "chart": {"kind": "bars", "unit": "$", "title": "Budget by category", "series": {"Budget": [10450.0, 44150.0, 0.0]}, "categories": ["SUPPLIES", "PURCHASED SERVICES", "FIXED CHARGES"]}, "notes": "", "title": "$54,600 guards $427,639", "source": "August 2008 to July 2009; as of August 4, 2009", "figures": [{"how": "", "key": "budget.total", "text": "$54,600", "label": "Program budget"}, {"how": "", "key": "budget.per_account", "text": "$2,600", "label": "Cost per key account"}, {"how": "", "key": "budget.orphan", "text": "$3,650", "label": "Serves no objective"}, {"how": "", "key": "at_risk.ratio", "text": "7.8 ×", "label": "Exposure ÷ budget"}, {"how": "The share of the exposure that the program must keep to pay for itself.", "key": "at_risk.break_even", "text": "12.8 %", "label": "Break-even"}], "minutes": 5, "section": "What the program costs and returns"}, {"grid": {"rows": [["★ Joint planning with the ten largest accounts", "$6,000 a year and 12 % of a representative's time", "Known needs for 90 % of what is at risk; the published gap is 159 points of satisfaction", "Plant managers' time"], ["A third representative", "$96,000 a year", "11 fewer accounts each", "No position is open"], ["Go on as now", "nothing more", "Four reviews stay overdue", "Two accounts compare utilities this year"]], "right": [], "columns": ["Course of action", "Cost", "Effect", "Obstacle"]}, "text": "", "chart": null, "notes": "It reaches most of the exposure with the people we have.", "title": "We recommend: Joint planning with the ten largest accounts", "source": "", "figures": [], "minutes": 8, "section": "Courses of action"}, {"grid": {"rows": [["Approve joint planning with the ten largest accounts", "Review board", "this meeting"]], "right": [], "columns": ["What", "Who", "Until"]}, "text": "", "chart": null, "notes": "", "title": "We ask you to decide", "source": "", "figures": [], "minutes": 4, "section": "What we ask you to decide"}, {"grid": {"rows": [["Invite Harbor Foundry and Northgate Mall to plan", "Avery Cole", "March 15"], ["Bring the four overdue reviews up to date", "Jordan Blake", "March 31"]], "right": [], "columns": ["What", "Who", "Until"]}, "text": "", "chart": null, "notes": "", "title": "What happens next", "source": "", "figures": [], "minutes": 3, "section": "Next steps"}], "utility": "Cedar Bend Water & Power", "data_version": 846}, "quoted": {}, "voided": false, "version": 2, "audience": "named", "presented_at": "2009-08-04T09:00:00.000000+00:00", "presented_by": "Morgan Ellis"}
655	2026-11-22T18:25:47.632Z	Morgan Ellis	\N	196	briefing_note	4	insert	\N	{"id": 4, "due": null, "kind": "question", "text": "How sure is the order of the first three?", "owner": null, "author": "Morgan Ellis", "voided": false, "outcome": null, "version": 1, "briefing_id": 2}
656	2026-11-22T18:25:47.725Z	Dana Reyes	\N	197	briefing_note	4	update	{"id": 4, "due": null, "kind": "question", "text": "How sure is the order of the first three?", "owner": null, "author": "Morgan Ellis", "voided": false, "outcome": null, "version": 1, "briefing_id": 2}	{"id": 4, "due": null, "kind": "question", "text": "How sure is the order of the first three?", "owner": null, "author": "Morgan Ellis", "voided": false, "outcome": "Shown under “How sure” on the at-risk page", "version": 2, "briefing_id": 2}
657	2026-11-22T18:25:47.772Z	Morgan Ellis	\N	198	briefing_note	5	insert	\N	{"id": 5, "due": null, "kind": "decision", "text": "Build the 2009 budget from the goals", "owner": null, "author": "Morgan Ellis", "voided": false, "outcome": null, "version": 1, "briefing_id": 2}
658	2026-11-22T18:25:47.878Z	Dana Reyes	\N	199	briefing_note	5	update	{"id": 5, "due": null, "kind": "decision", "text": "Build the 2009 budget from the goals", "owner": null, "author": "Morgan Ellis", "voided": false, "outcome": null, "version": 1, "briefing_id": 2}	{"id": 5, "due": null, "kind": "decision", "text": "Build the 2009 budget from the goals", "owner": null, "author": "Morgan Ellis", "voided": false, "outcome": "Done: every line names what it serves", "version": 2, "briefing_id": 2}
659	2026-11-22T18:25:47.934Z	Morgan Ellis	\N	200	briefing_note	6	insert	\N	{"id": 6, "due": null, "kind": "question", "text": "What did the outage notices change?", "owner": null, "author": "Morgan Ellis", "voided": false, "outcome": null, "version": 1, "briefing_id": 2}
660	2026-11-22T18:25:48.023Z	Dana Reyes	\N	201	briefing	3	insert	\N	{"id": 3, "plan": [{"kind": "agenda", "steps": [], "courses": [], "minutes": 2, "narrative": "", "scenarios": []}, {"kind": "last_time", "steps": [], "courses": [], "minutes": 5, "narrative": "", "scenarios": []}, {"kind": "exposure", "steps": [], "courses": [], "minutes": 8, "narrative": "{at_risk.accounts} key accounts leave {at_risk.net} over their power cost; {at_risk.total} of it could go. The top three hold {at_risk.top_share}.", "scenarios": []}, {"kind": "bridge", "steps": [], "courses": [], "minutes": 5, "narrative": "", "scenarios": []}, {"kind": "accounts", "steps": [], "courses": [], "minutes": 8, "narrative": "", "scenarios": []}, {"kind": "satisfaction", "steps": [], "courses": [], "minutes": 7, "narrative": "", "scenarios": []}, {"kind": "level", "steps": [], "courses": [], "minutes": 5, "narrative": "", "scenarios": []}, {"kind": "budget", "steps": [], "courses": [], "minutes": 5, "narrative": "The program costs {budget.total}. It pays for itself by keeping {at_risk.break_even} of what is at risk.", "scenarios": []}, {"kind": "courses", "steps": [], "courses": [{"why": "It reaches most of the exposure with the people we have.", "cost": "$6,000 a year and 12 % of a representative's time", "title": "Joint planning with the ten largest accounts", "effect": "Known needs for 90 % of what is at risk; the published gap is 159 points of satisfaction", "obstacle": "Plant managers' time", "recommended": true}, {"why": "", "cost": "$96,000 a year", "title": "A third representative", "effect": "11 fewer accounts each", "obstacle": "No position is open", "recommended": false}, {"why": "", "cost": "nothing more", "title": "Go on as now", "effect": "Four reviews stay overdue", "obstacle": "Two accounts compare utilities this year", "recommended": false}], "minutes": 8, "narrative": "", "scenarios": []}, {"kind": "decisions", "steps": [{"due": "this meeting", "text": "Approve joint planning with the ten largest accounts", "owner": "Review board"}], "courses": [], "minutes": 4, "narrative": "", "scenarios": []}, {"kind": "next_steps", "steps": [{"due": "March 15", "text": "Invite Harbor Foundry and Northgate Mall to plan", "owner": "Avery Cole"}, {"due": "March 31", "text": "Bring the four overdue reviews up to date", "owner": "Jordan Blake"}], "courses": [], "minutes": 3, "narrative": "", "scenarios": []}], "as_of": "2010-02-02", "lines": null, "title": "Review board, February 2010", "frozen": null, "quoted": {}, "voided": false, "version": 1, "audience": "named", "presented_at": null, "presented_by": null}
661	2026-11-22T18:25:48.168Z	Dana Reyes	\N	202	briefing	3	update	{"id": 3, "plan": [{"kind": "agenda", "steps": [], "courses": [], "minutes": 2, "narrative": "", "scenarios": []}, {"kind": "last_time", "steps": [], "courses": [], "minutes": 5, "narrative": "", "scenarios": []}, {"kind": "exposure", "steps": [], "courses": [], "minutes": 8, "narrative": "{at_risk.accounts} key accounts leave {at_risk.net} over their power cost; {at_risk.total} of it could go. The top three hold {at_risk.top_share}.", "scenarios": []}, {"kind": "bridge", "steps": [], "courses": [], "minutes": 5, "narrative": "", "scenarios": []}, {"kind": "accounts", "steps": [], "courses": [], "minutes": 8, "narrative": "", "scenarios": []}, {"kind": "satisfaction", "steps": [], "courses": [], "minutes": 7, "narrative": "", "scenarios": []}, {"kind": "level", "steps": [], "courses": [], "minutes": 5, "narrative": "", "scenarios": []}, {"kind": "budget", "steps": [], "courses": [], "minutes": 5, "narrative": "The program costs {budget.total}. It pays for itself by keeping {at_risk.break_even} of what is at risk.", "scenarios": []}, {"kind": "courses", "steps": [], "courses": [{"why": "It reaches most of the exposure with the people we have.", "cost": "$6,000 a year and 12 % of a representative's time", "title": "Joint planning with the ten largest accounts", "effect": "Known needs for 90 % of what is at risk; the published gap is 159 points of satisfaction", "obstacle": "Plant managers' time", "recommended": true}, {"why": "", "cost": "$96,000 a year", "title": "A third representative", "effect": "11 fewer accounts each", "obstacle": "No position is open", "recommended": false}, {"why": "", "cost": "nothing more", "title": "Go on as now", "effect": "Four reviews stay overdue", "obstacle": "Two accounts compare utilities this year", "recommended": false}], "minutes": 8, "narrative": "", "scenarios": []}, {"kind": "decisions", "steps": [{"due": "this meeting", "text": "Approve joint planning with the ten largest accounts", "owner": "Review board"}], "courses": [], "minutes": 4, "narrative": "", "scenarios": []}, {"kind": "next_steps", "steps": [{"due": "March 15", "text": "Invite Harbor Foundry and Northgate Mall to plan", "owner": "Avery Cole"}, {"due": "March 31", "text": "Bring the four overdue reviews up to date", "owner": "Jordan Blake"}], "courses": [], "minutes": 3, "narrative": "", "scenarios": []}], "as_of": "2010-02-02", "lines": null, "title": "Review board, February 2010", "frozen": null, "quoted": {}, "voided": false, "version": 1, "audience": "named", "presented_at": null, "presented_by": null}	{"id": 3, "plan": [{"kind": "agenda", "steps": [], "courses": [], "minutes": 2, "narrative": "", "scenarios": []}, {"kind": "last_time", "steps": [], "courses": [], "minutes": 5, "narrative": "", "scenarios": []}, {"kind": "exposure", "steps": [], "courses": [], "minutes": 8, "narrative": "{at_risk.accounts} key accounts leave {at_risk.net} over their power cost; {at_risk.total} of it could go. The top three hold {at_risk.top_share}.", "scenarios": []}, {"kind": "bridge", "steps": [], "courses": [], "minutes": 5, "narrative": "", "scenarios": []}, {"kind": "accounts", "steps": [], "courses": [], "minutes": 8, "narrative": "", "scenarios": []}, {"kind": "satisfaction", "steps": [], "courses": [], "minutes": 7, "narrative": "", "scenarios": []}, {"kind": "level", "steps": [], "courses": [], "minutes": 5, "narrative": "", "scenarios": []}, {"kind": "budget", "steps": [], "courses": [], "minutes": 5, "narrative": "The program costs {budget.total}. It pays for itself by keeping {at_risk.break_even} of what is at risk.", "scenarios": []}, {"kind": "scenarios", "steps": [], "courses": [], "minutes": 5, "narrative": "", "scenarios": [1]}, {"kind": "courses", "steps": [], "courses": [{"why": "It reaches most of the exposure with the people we have.", "cost": "$6,000 a year and 12 % of a representative's time", "title": "Joint planning with the ten largest accounts", "effect": "Known needs for 90 % of what is at risk; the published gap is 159 points of satisfaction", "obstacle": "Plant managers' time", "recommended": true}, {"why": "", "cost": "$96,000 a year", "title": "A third representative", "effect": "11 fewer accounts each", "obstacle": "No position is open", "recommended": false}, {"why": "", "cost": "nothing more", "title": "Go on as now", "effect": "Four reviews stay overdue", "obstacle": "Two accounts compare utilities this year", "recommended": false}], "minutes": 8, "narrative": "", "scenarios": []}, {"kind": "decisions", "steps": [{"due": "this meeting", "text": "Approve joint planning with the ten largest accounts", "owner": "Review board"}], "courses": [], "minutes": 4, "narrative": "", "scenarios": []}, {"kind": "next_steps", "steps": [{"due": "March 15", "text": "Invite Harbor Foundry and Northgate Mall to plan", "owner": "Avery Cole"}, {"due": "March 31", "text": "Bring the four overdue reviews up to date", "owner": "Jordan Blake"}], "courses": [], "minutes": 3, "narrative": "", "scenarios": []}], "as_of": "2010-02-02", "lines": null, "title": "Review board, February 2010", "frozen": null, "quoted": {"0": {}, "1": {}, "2": {}, "3": {}, "4": {}, "5": {}, "6": {}, "7": {}, "8": {}, "9": {}, "10": {}, "11": {}}, "voided": false, "version": 2, "audience": "named", "presented_at": null, "presented_by": null}
662	2026-11-22T18:25:48.192Z	Dana Reyes	\N	203	briefing	3	update	{"id": 3, "plan": [{"kind": "agenda", "steps": [], "courses": [], "minutes": 2, "narrative": "", "scenarios": []}, {"kind": "last_time", "steps": [], "courses": [], "minutes": 5, "narrative": "", "scenarios": []}, {"kind": "exposure", "steps": [], "courses": [], "minutes": 8, "narrative": "{at_risk.accounts} key accounts leave {at_risk.net} over their power cost; {at_risk.total} of it could go. The top three hold {at_risk.top_share}.", "scenarios": []}, {"kind": "bridge", "steps": [], "courses": [], "minutes": 5, "narrative": "", "scenarios": []}, {"kind": "accounts", "steps": [], "courses": [], "minutes": 8, "narrative": "", "scenarios": []}, {"kind": "satisfaction", "steps": [], "courses": [], "minutes": 7, "narrative": "", "scenarios": []}, {"kind": "level", "steps": [], "courses": [], "minutes": 5, "narrative": "", "scenarios": []}, {"kind": "budget", "steps": [], "courses": [], "minutes": 5, "narrative": "The program costs {budget.total}. It pays for itself by keeping {at_risk.break_even} of what is at risk.", "scenarios": []}, {"kind": "scenarios", "steps": [], "courses": [], "minutes": 5, "narrative": "", "scenarios": [1]}, {"kind": "courses", "steps": [], "courses": [{"why": "It reaches most of the exposure with the people we have.", "cost": "$6,000 a year and 12 % of a representative's time", "title": "Joint planning with the ten largest accounts", "effect": "Known needs for 90 % of what is at risk; the published gap is 159 points of satisfaction", "obstacle": "Plant managers' time", "recommended": true}, {"why": "", "cost": "$96,000 a year", "title": "A third representative", "effect": "11 fewer accounts each", "obstacle": "No position is open", "recommended": false}, {"why": "", "cost": "nothing more", "title": "Go on as now", "effect": "Four reviews stay overdue", "obstacle": "Two accounts compare utilities this year", "recommended": false}], "minutes": 8, "narrative": "", "scenarios": []}, {"kind": "decisions", "steps": [{"due": "this meeting", "text": "Approve joint planning with the ten largest accounts", "owner": "Review board"}], "courses": [], "minutes": 4, "narrative": "", "scenarios": []}, {"kind": "next_steps", "steps": [{"due": "March 15", "text": "Invite Harbor Foundry and Northgate Mall to plan", "owner": "Avery Cole"}, {"due": "March 31", "text": "Bring the four overdue reviews up to date", "owner": "Jordan Blake"}], "courses": [], "minutes": 3, "narrative": "", "scenarios": []}], "as_of": "2010-02-02", "lines": null, "title": "Review board, February 2010", "frozen": null, "quoted": {"0": {}, "1": {}, "2": {}, "3": {}, "4": {}, "5": {}, "6": {}, "7": {}, "8": {}, "9": {}, "10": {}, "11": {}}, "voided": false, "version": 2, "audience": "named", "presented_at": null, "presented_by": null}	{"id": 3, "plan": [{"kind": "agenda", "steps": [], "courses": [], "minutes": 2, "narrative": "", "scenarios": []}, {"kind": "last_time", "steps": [], "courses": [], "minutes": 5, "narrative": "", "scenarios": []}, {"kind": "exposure", "steps": [], "courses": [], "minutes": 8, "narrative": "{at_risk.accounts} key accounts leave {at_risk.net} over their power cost; {at_risk.total} of it could go. The top three hold {at_risk.top_share}.", "scenarios": []}, {"kind": "bridge", "steps": [], "courses": [], "minutes": 5, "narrative": "", "scenarios": []}, {"kind": "accounts", "steps": [], "courses": [], "minutes": 8, "narrative": "", "scenarios": []}, {"kind": "satisfaction", "steps": [], "courses": [], "minutes": 7, "narrative": "", "scenarios": []}, {"kind": "level", "steps": [], "courses": [], "minutes": 5, "narrative": "", "scenarios": []}, {"kind": "budget", "steps": [], "courses": [], "minutes": 5, "narrative": "The program costs {budget.total}. It pays for itself by keeping {at_risk.break_even} of what is at risk.", "scenarios": []}, {"kind": "scenarios", "steps": [], "courses": [], "minutes": 5, "narrative": "", "scenarios": [1, 2]}, {"kind": "courses", "steps": [], "courses": [{"why": "It reaches most of the exposure with the people we have.", "cost": "$6,000 a year and 12 % of a representative's time", "title": "Joint planning with the ten largest accounts", "effect": "Known needs for 90 % of what is at risk; the published gap is 159 points of satisfaction", "obstacle": "Plant managers' time", "recommended": true}, {"why": "", "cost": "$96,000 a year", "title": "A third representative", "effect": "11 fewer accounts each", "obstacle": "No position is open", "recommended": false}, {"why": "", "cost": "nothing more", "title": "Go on as now", "effect": "Four reviews stay overdue", "obstacle": "Two accounts compare utilities this year", "recommended": false}], "minutes": 8, "narrative": "", "scenarios": []}, {"kind": "decisions", "steps": [{"due": "this meeting", "text": "Approve joint planning with the ten largest accounts", "owner": "Review board"}], "courses": [], "minutes": 4, "narrative": "", "scenarios": []}, {"kind": "next_steps", "steps": [{"due": "March 15", "text": "Invite Harbor Foundry and Northgate Mall to plan", "owner": "Avery Cole"}, {"due": "March 31", "text": "Bring the four overdue reviews up to date", "owner": "Jordan Blake"}], "courses": [], "minutes": 3, "narrative": "", "scenarios": []}], "as_of": "2010-02-02", "lines": null, "title": "Review board, February 2010", "frozen": null, "quoted": {"0": {}, "1": {}, "2": {}, "3": {}, "4": {}, "5": {}, "6": {}, "7": {}, "8": {}, "9": {}, "10": {}, "11": {}}, "voided": false, "version": 3, "audience": "named", "presented_at": null, "presented_by": null}
663	2026-11-22T18:25:48.234Z	Dana Reyes	\N	204	person	1	insert	\N	{"id": 1, "name": "Dana Reyes", "role": "manager", "email": "dana@cedarbend.example", "enabled": true, "version": 1}
664	2026-11-22T18:25:48.555Z	Dana Reyes	\N	205	upload_batch	6	insert	\N	{"at": "2010-01-15T09:00:00.000000+00:00", "id": 6, "kind": "accounts", "layout": "accounts", "person": "Dana Reyes", "sha256": "c945143bb0e5b6fe757443664cc1354d4e6ec00796ee33989d8031c3e8ce2cfe", "summary": {"kind": "accounts", "sheet": null, "errors": [], "layout": "accounts", "mended": [], "answers": {}, "columns": {"Class": "customer_class", "Services": "services", "Account Name": "name", "Account Number": "number", "Account Manager": "representative"}, "updated": 0, "encoding": "utf-8", "inserted": 1, "rejected": 0, "warnings": [], "delimiter": ",", "questions": [], "rows_read": 1, "set_aside": [], "unchanged": 0, "header_rows": [1]}, "file_name": "gone.csv", "undone_at": null, "undone_by": null}
665	2026-11-22T18:25:48.891Z	Dana Reyes	-6	206	account	22	delete	{"id": 22, "city": null, "name": "Gone", "note": null, "phone": null, "state": null, "number": "0000001", "voided": false, "address": null, "version": 1, "website": null, "batch_id": 6, "services": "electric", "parent_id": null, "external_id": null, "postal_code": null, "parent_number": null, "customer_class": "Retail", "representative_id": 1}	\N
666	2026-11-22T18:25:48.999Z	Dana Reyes	-6	206	upload_batch	6	update	{"at": "2010-01-15T09:00:00.000000+00:00", "id": 6, "kind": "accounts", "layout": "accounts", "person": "Dana Reyes", "sha256": "c945143bb0e5b6fe757443664cc1354d4e6ec00796ee33989d8031c3e8ce2cfe", "summary": {"kind": "accounts", "sheet": null, "errors": [], "layout": "accounts", "mended": [], "answers": {}, "columns": {"Class": "customer_class", "Services": "services", "Account Name": "name", "Account Number": "number", "Account Manager": "representative"}, "updated": 0, "encoding": "utf-8", "inserted": 1, "rejected": 0, "warnings": [], "delimiter": ",", "questions": [], "rows_read": 1, "set_aside": [], "unchanged": 0, "header_rows": [1]}, "file_name": "gone.csv", "undone_at": null, "undone_by": null}	{"at": "2010-01-15T09:00:00.000000+00:00", "id": 6, "kind": "accounts", "layout": "accounts", "person": "Dana Reyes", "sha256": "c945143bb0e5b6fe757443664cc1354d4e6ec00796ee33989d8031c3e8ce2cfe", "summary": {"kind": "accounts", "sheet": null, "errors": [], "layout": "accounts", "mended": [], "answers": {}, "columns": {"Class": "customer_class", "Services": "services", "Account Name": "name", "Account Number": "number", "Account Manager": "representative"}, "updated": 0, "encoding": "utf-8", "inserted": 1, "rejected": 0, "warnings": [], "delimiter": ",", "questions": [], "rows_read": 1, "set_aside": [], "unchanged": 0, "header_rows": [1]}, "file_name": "gone.csv", "undone_at": "2026-11-22T18:25:48.603258+00:00", "undone_by": "Dana Reyes"}
\.



COPY public.audit_seal (id, at, "position", entries, digest) FROM stdin;
1	2026-11-22T18:25:15.067Z	1	1	f12543c50ee75e3f6a83f8c7a5577b59bdd28ac123fbe5a6ffe48c01a84225d2
2	2026-11-22T18:25:15.185Z	2	1	4a195dd8cb74cd4518d97c0a3593cbdac6ceb26854ad7cbee04912405b0f64a3
3	2026-11-22T18:25:15.240Z	3	1	eceb0e54c06117619bc38bf1e15290c32fbc55c3382159a465576deb35aabdb1
4	2026-11-22T18:25:15.297Z	4	1	38bc89c05cdbfebc07b082fd0c5d77dcbf6330749b04ac98cacb18f2b9774cfd
5	2026-11-22T18:25:16.365Z	5	1	f7faa10ff10d0ae98bdf252a6985fc799a144f75c8576a6b39c34ee3e40eb2f7
6	2026-11-22T18:25:16.521Z	6	1	b019a32004cfb6a6c89a9e85c5457240f93b57ad42af51ffc2338f22dc8f05b8
7	2026-11-22T18:25:16.940Z	7	1	e1a5b40e8e431ad9977cb1668706b13a9bf09993e82aceee2629dd0af99ea06f
8	2026-11-22T18:25:17.483Z	8	1	00c85c2e0fab168707f5986d406147679d114ef2b6abc0336eadf4f017fa9daf
9	2026-11-22T18:25:18.113Z	9	1	64d39d746538d5877748292122a2ffd6783b2d7c5f3d3be53d52be9617a4a7b4
10	2026-11-22T18:25:18.852Z	10	1	46f79201ce1c7b7c05bb3ee7f1fc98fd3c927aac61485488d72766132d16f2c4
11	2026-11-22T18:25:19.050Z	11	1	b1ccfba583ca0a09b4fbcf5f06916b85ab97da24eba71efc8a66b2970b1e583e
12	2026-11-22T18:25:19.126Z	12	1	dd44aeca0fd4ca055418d182058534785a660e944197114fea2dcc0d516ac1b3
13	2026-11-22T18:25:19.179Z	13	1	0bc909e6ef1d59c7896fc4f8955e91492959a964a2c0a8e8dcfc834bacdf2651
14	2026-11-22T18:25:19.261Z	14	1	69a58193b17e383d51a3b13880d1123d20c39461a3c8d769f38316fc62fcd98a
15	2026-11-22T18:25:19.335Z	15	1	eb7ed86b7088fdd12fd42f6551f12a5653e2e4b5f1bb06a8d9811b78e38d6218
16	2026-11-22T18:25:19.380Z	16	1	abcbfd276a39ae299714e5611550a07dbc6e6d7f115ffca1428b89d1c5babf94
17	2026-11-22T18:25:19.448Z	17	1	2142cfe23942bea4a5819fa4f0c665f9dad805c7830231ab1e5ae9eb68cfff28
18	2026-11-22T18:25:19.539Z	18	1	08bec578fbd84f3fdc154429aa72e6039e81714c0a38d9c8902d25a18f6db89b
19	2026-11-22T18:25:19.608Z	19	1	6d5d7ceb1187ce13c6d35f6a504801dca9467acdc2f4806178a03cdb39273bd1
20	2026-11-22T18:25:19.695Z	20	1	6dcee05ce41250e96b5b74804bec5dad42abbcac958cb911f20526dedebe3a0c
21	2026-11-22T18:25:19.748Z	21	1	60c9e9c0a4e10f9a19f9086406ec30635257b84e427ff38b0fa0a705247a8b58
22	2026-11-22T18:25:19.805Z	22	1	6c66dc486e435317433fa78fb89b712e430b92c19c436da6111a5b6e7d9b337a
23	2026-11-22T18:25:19.900Z	23	1	316b42651d2969ed9244242a19ed043bba7dd4f7d78904477b9b58e4f6761861
24	2026-11-22T18:25:19.955Z	24	1	8f33535bba3897779b12b4ddb7b39b07c769dafe1af6ce3ee54f1ea04b8b357e
25	2026-11-22T18:25:20.027Z	25	1	84dd4970f0ecd5a81cc9dcf5cd910d9f4ce33af3c8843cddcaa140417b4379c2
26	2026-11-22T18:25:20.094Z	26	1	6749d6af105a9ef73a223f1ba75b058da65440f79922ef7f2cee3e5e4db7141c
27	2026-11-22T18:25:20.163Z	27	1	c81cc39fa148903c36bd09031e898d1c67363a7c8ee27abc8d6ffeeb900ee7f2
28	2026-11-22T18:25:20.198Z	28	1	957aa1252d7aa2bd4b881313a58c5ae9a6967099db39a8a006091d7899e53435
29	2026-11-22T18:25:20.272Z	29	1	1d238aa6ea9b31445bbd4a93f120e736f3d028ae7ba809ca4fa46f95fa4d09d2
30	2026-11-22T18:25:20.296Z	30	1	9b96bfa2f86b3a746873bebc82553b6d5f5da719abac3afa5bbd62770ccc82b6
31	2026-11-22T18:25:20.379Z	31	1	0a6ece777f7a672a5f66b13d720b6e5f939701e5205ad1e193ff4f9ff77f1314
32	2026-11-22T18:25:20.415Z	32	1	a887ea4b9d4072520ee04e0f8be040530732a28ed354a0cc000287a5317747e5
33	2026-11-22T18:25:20.470Z	33	1	7d6c90ccb2ba691fb340d27aa83e08f654dd798d0c81049fea7270b04b85823b
34	2026-11-22T18:25:20.503Z	34	1	e1d436ddba0671f4518219c2abe70890e253162f0c181e2b39d2ba7870eabf85
35	2026-11-22T18:25:20.545Z	35	1	e5438c70ac5ee529c066b7d5402894865b03c55758309e482e847a203aba515d
36	2026-11-22T18:25:20.603Z	36	1	cfc9f116bc0fb7a640217b3fe0668f3515484121fe542321e0969669158de2ca
37	2026-11-22T18:25:20.656Z	37	1	8df84bca796beb882de50d6d6f8484c71516ee5ef395ff83dd792e6f8937938a
38	2026-11-22T18:25:20.703Z	38	1	b7f608bb117f953f0d1d053a0a49d0d90fd9013f19fad78d9ac6b07a1fe23b74
39	2026-11-22T18:25:20.738Z	39	1	1bb6aaece95d93e16c8b033e5beaa95857ff727678fbdb7b6ba098e0cf721777
40	2026-11-22T18:25:20.764Z	40	1	718e62a4191c84907de28c83379a9b055e3c87ce8badff4d56fb94c7c5cd69bf
41	2026-11-22T18:25:20.807Z	41	1	5e0a4628fe97fde1d284c793c2157ab62043fea770ff5ad2cfe758031e6f68ce
42	2026-11-22T18:25:20.824Z	42	1	c90dd84d1ea6cd5dd56000e0cf07b82cf7d1e8b56dc4d398f5cabe4a634d6486
43	2026-11-22T18:25:20.869Z	43	1	2384d1bf5bff8f670df77e74af4b283f5f0960e985d2feec1d9a6aa92f14fd5f
44	2026-11-22T18:25:20.927Z	44	1	9d1b73d28532c634fbdb59104bd1e09313c7ea731091d297c8ed5ee7321d03de
45	2026-11-22T18:25:21.007Z	45	1	7b4049d32fa3e5201c17cff9fa6c4de8e2470774484199a9c8b46f52d26467f7
46	2026-11-22T18:25:21.064Z	46	1	c58150fc077b02368fff2bd2382adfe4e077d486c62574bd6c3adebcc9bb4f5b
47	2026-11-22T18:25:21.112Z	47	1	a29c00530e43ca59d5accd04d7dca8150d905f36283bd7ba868a1c49c89cb469
48	2026-11-22T18:25:21.177Z	48	1	289fa276257ed72cba4a4daaf58b869d2d9e1c539602253284148c12ec8b14dd
49	2026-11-22T18:25:21.223Z	49	1	aa77465a12721ef6758c3e38aa2f662a0d0c2d19de265fe236832f36eb719200
50	2026-11-22T18:25:21.308Z	50	1	39fafa3c87ce04150098a4283a893e33a1364a8ba9e662265e704fbf2f4bc7f9
51	2026-11-22T18:25:21.393Z	51	1	a5ceb4a48ab9adf1b07bd803a67c7739cb2a73162ab4e166f7bcaa7e7d019641
52	2026-11-22T18:25:21.420Z	52	1	9d0dd32a869f4176083aac9a25401f5d6e9931abf54a952056f4c908ebba675e
53	2026-11-22T18:25:21.440Z	53	1	08aaaafe34609c1bea162af7b7d804b3ada45eb8b80913cd5e2e063d73aa2afe
54	2026-11-22T18:25:21.469Z	54	1	2cb1c969430ac10e5ead789344225185830a3a1fd6b3acba8ddbec28db4513e3
55	2026-11-22T18:25:21.551Z	55	1	b1698ff21f36bbef0914f4d63e9be5da73ab7e163cb5e22e24a438b8d9fc9c04
56	2026-11-22T18:25:21.615Z	56	1	3184cef79c2936a8e6a90b4f3e89d9f507016ff4debdf2dd4e8711a3e4bea2bd
57	2026-11-22T18:25:21.642Z	57	1	bd2112ee460958c4750c3fef1118accb82dcd39507c9b13f108317914f09d3b1
58	2026-11-22T18:25:21.668Z	58	1	6adc38e4218cb1c29415b0903fd4e22810fbf331dc310ac61c92318e893bd952
59	2026-11-22T18:25:21.722Z	59	1	bdf809c8751862fd95f3cfbec273e7c51818b78b53e19744df010861d1abd6f2
60	2026-11-22T18:25:21.792Z	60	1	85104a098e83468c503493ef3b11e98a17fc2b0f9d42ea62c734a73639fc8ce3
61	2026-11-22T18:25:21.851Z	61	1	a7b3f4a1c6d921a91354d091053c5cebe2883d7b4de90f4ab40079b125e063ac
62	2026-11-22T18:25:21.884Z	62	1	b23ecd46bace5fe6052b1ffcb2de8f78bbbee8a91c5ead990f0d8247c4c89a51
63	2026-11-22T18:25:21.927Z	63	1	610c8c23b4955d4e5d66e25e4debf620d41b77fa48375dddab1ca1dcec146d0d
64	2026-11-22T18:25:21.956Z	64	1	0f1e8b335612684f3c78d45b8fd46cea2f5ee614bf2a296690bea1c91b908c0e
65	2026-11-22T18:25:22.027Z	65	1	f7385ce66f3238e37d3eecc50e555659799fce70b3e6f7cb42b13f5bc631a551
66	2026-11-22T18:25:22.080Z	66	1	729253318d8efc9afc08b96248317efd41ff194a68dbaa5cb14bf0edf481142b
67	2026-11-22T18:25:22.146Z	67	1	960e47f75fd5453c11d8efb0f7d3c55d9bd24611ef7d7b9536cb9da94e0f8655
68	2026-11-22T18:25:22.195Z	68	1	c0b04cea2a449ae356a705ca5ffdc375f923ce8032fc8b731483726696cd5ff9
69	2026-11-22T18:25:22.259Z	69	1	f0b1fa0dc0e7bbb08dbc7e25d1aeef3c8df0e33ac296bd051ae4d623c3b5d852
70	2026-11-22T18:25:22.320Z	70	1	cde6d815ea06015bf6489f56824cf78309a14efceca8974a07b82969469570cb
71	2026-11-22T18:25:22.414Z	71	1	56c855ef3d89cba4e3c7901f495a90279c435cc610329d43fc95d26e85e483cc
72	2026-11-22T18:25:22.499Z	72	1	5114494e7ac3f62345b6d61093ae5f46972fcf759ab64553a290379e2b2c0ddf
73	2026-11-22T18:25:22.606Z	73	1	9b935ecc972f978a5b075ab02b35315b9ac15936fc67a6c44f2eb0117b948a20
74	2026-11-22T18:25:22.634Z	74	1	c0d98cdecc3ffde0b257dba5dd22054c28d7f9dbf3ef640fae7a2864dcd7125f
75	2026-11-22T18:25:22.696Z	75	1	ef6fcfb1daaa3211eba6d5261dfbcd007fcb0d17e676ea1a79a46d7f1640cc26
76	2026-11-22T18:25:22.740Z	76	1	78c954c91a2d212f1227eb171d75391f5932e8ad259c568703e72bcdfefb36c5
77	2026-11-22T18:25:22.771Z	77	1	4fec2083a32f5a55a7595bf258d2a1f813d5c13597bc59147ca4a283242c2481
78	2026-11-22T18:25:22.789Z	78	1	cbdb3ca860a3ed65e8a2770bea1f0e83d5c0c7671e26d46110c200dca0ea793a
79	2026-11-22T18:25:22.804Z	79	1	506c49882c2528fd159e072d35936abfa47bf6c7fac5cb0d7231cd1ec0e258f0
80	2026-11-22T18:25:22.848Z	80	1	2958fa1d3d7fea74e872d477e8e538f2c8914858368e4eb291579355e174f649
81	2026-11-22T18:25:22.869Z	81	1	c3c0212436d71023d57651f384b172e6ac91aadf769a7f2c63b62cefa1731da2
82	2026-11-22T18:25:22.906Z	82	1	ce4a2683b4f6532331a2137028fb0ad1948f53da149885940f48abbd018db3a9
83	2026-11-22T18:25:22.962Z	83	1	4e43a504904c4115618f5879ea73a3fc056fea63bb3bf827c1e1091accc0894f
84	2026-11-22T18:25:23.020Z	84	1	4461396e2c10607b522c33c138f0333ecb5c973558507c3d9e416d608a92fba0
85	2026-11-22T18:25:23.475Z	85	20	ebe803566fb71e4b6b7bbe2705e8d93347f83e6adb6f6b602343b4382d5bbaa9
86	2026-11-22T18:25:23.539Z	86	2	5c759c2c1354f07cd87ba1e507891070b9b9033c7539584550c46baf1ed07878
87	2026-11-22T18:25:23.607Z	87	2	18e84ee3b73577b7c3eaff218977f4654df044581425c6d0543838e15282cde2
88	2026-11-22T18:25:23.671Z	88	1	c042a7720493d18806ba522e2ade705f63afce7e5482dc9ca63ca8acfacd908e
89	2026-11-22T18:25:24.315Z	89	29	b068e1f51acbd687f7b6e0e5c7060c3568d19cd883861e8bc6a4d187bab876ed
90	2026-11-22T18:25:24.401Z	90	2	da7c7bd786207fb3c28585061beef398c803020e12d9a33c36d721ea2952c05a
91	2026-11-22T18:25:24.498Z	91	2	e2b2740dfbea71cc5ed431d918f0f6d950911c9c6c727c5926156b01b7bf2e4b
92	2026-11-22T18:25:24.628Z	92	30	b0bc05ce8d48e4104502b8dc74969db603144fc72049af509b5423de1014be65
93	2026-11-22T18:25:24.927Z	93	12	a64ec2d7def17524596142bf264b8786a37495b123d2aa257ff75fa304e36d20
94	2026-11-22T18:25:24.960Z	94	1	ab520c2a1fc6b7a31f4d01c3ad2362ba4bdee2249321f81ceddcb39c79ab9056
95	2026-11-22T18:25:24.988Z	95	1	bc7e05dddde15b332d153b4793cf9b7ee7ac65d295ca676ba0bf5ba28834f48d
96	2026-11-22T18:25:25.025Z	96	1	5a995dbdb3d8623318618d5df3eb0e99e1a501f0efd845095d53637162fc2500
97	2026-11-22T18:25:25.075Z	97	2	d57c5e869074e64afb30c83148210d8301867950884d4a72bb3c1fc87b784010
98	2026-11-22T18:25:25.127Z	98	2	9477394662d47a8015ee47360747bbd8e7e16bb51cd19b3d0583844e7f112790
99	2026-11-22T18:25:25.175Z	99	1	dd6d2cfaf04087eb6e19dffbbe688f0b7bcbfe88a0da18651d587dfd28f71993
100	2026-11-22T18:25:25.216Z	100	1	317e7af83e037fa3c085ddb1be9cb8e3c573be0a592d7e99a6149a5b567c1a0e
101	2026-11-22T18:25:25.235Z	101	2	54441c0f3286f060fdda5066b3ab071358a50fa38363bf456390b598815e6b2d
102	2026-11-22T18:25:25.252Z	102	2	1a902331dc0fd98484f45db12c2e86c45f653d3d92fac12f0fe2b25e1fb1be8f
103	2026-11-22T18:25:25.295Z	103	1	e4d93487c4792401c39c5f1d4d0c36fac1be0ec743c15a7487a1dfed41158464
104	2026-11-22T18:25:25.368Z	104	1	d83154b3064e5ff3606f83606f0cf6ecdb42f47bb70de252718c102d61d102f9
105	2026-11-22T18:25:25.423Z	105	1	49f7f9a0e387411a84b4c9b8142912bc573db1dcfafe51db3b662f39f7ce8865
106	2026-11-22T18:25:25.532Z	106	2	9c01cbbf1a49702c83d54616f8241138de539547e1330d05ad74020e584a10f2
107	2026-11-22T18:25:25.582Z	107	2	0ca2e641662370133cafcf2e01e9ea34a600959293e776f2cd8e3df7947c7c89
108	2026-11-22T18:25:25.655Z	108	1	0a9f5ce42ca3adceba89071241963919d21be167e28dae2ac6fd66c7ea487e6f
109	2026-11-22T18:25:25.712Z	109	1	04d7b68ff488c196b1ffe821c7005c8c9c2e9ed830af2bd55663676e83d4c6c8
110	2026-11-22T18:25:25.785Z	110	2	63d4f2ae6b260cb77013b7d9de591305078dc893538d3dcda03faf12bb38b365
111	2026-11-22T18:25:25.847Z	111	2	09715d5c2b06cf7c033a0d4dfd19bd0debef596816738a8e2fa8f65b3fcffaa5
112	2026-11-22T18:25:25.883Z	112	1	4cbf318d57811393da5b5c02518e551abe3b8a434676487c39ea5ba1e375d452
113	2026-11-22T18:25:25.923Z	113	1	38f3e71bf5f7b2b1bcb8852437358dc3e20c73cb5045aedaf92247dfd586ad51
114	2026-11-22T18:25:26.004Z	114	1	da34e051945107d7c523411948d0edaa95f3e3625392cf5ee5550d8c393d0829
115	2026-11-22T18:25:26.071Z	115	2	ee0328f75cda589688ab719dd8ceb94e50d350e674f4169e9aff6d240bf1b699
116	2026-11-22T18:25:26.134Z	116	2	c3a5c20245d4f177fe57122466ea343477a6db7bb8124b742596fedc842d739f
117	2026-11-22T18:25:26.206Z	117	1	25435e8704b92dd9ae09f1cafe7dad01b742857bb9bebea7918b55cc0139d3fd
118	2026-11-22T18:25:26.277Z	118	1	9bd28df79dfe791db5bb982f8156c6e42342652ccd74effb24d557c04fb23704
119	2026-11-22T18:25:26.327Z	119	2	3ba1eaf63cee4f2432ce413df14ed7bd18a0ddb78e1fb465e790930bdce13903
120	2026-11-22T18:25:26.384Z	120	2	0f492760aa99c3e18ce48073d78030965d0109181da59c61254567abe294ff53
121	2026-11-22T18:25:26.490Z	121	61	18c5c8c320dfdee9f0e6fa278b6e5722eaa53eaca0a792f93cd66ed7cd49b2c6
122	2026-11-22T18:25:26.555Z	122	1	d1371ebb8d2de4d82069f418f34ff94464bc4acf24b09c868f3d84c8ece80dee
123	2026-11-22T18:25:26.633Z	123	21	1f4f7cd4b107d3bae28cec46103946613247f4c23bc4296f452eb67d5ef53162
124	2026-11-22T18:25:26.787Z	124	27	5db2d5f870be9af5e8c058e727c25f0e15fa6700fdb57af3bb93850fb3971bfc
125	2026-11-22T18:25:26.832Z	125	1	fd05ce49426e9ef2d5f3a3b7965b06e4d6be41d65546e51fa99cb14159461a19
126	2026-11-22T18:25:26.883Z	126	21	2f59ddd4c6c73660e1cbeca39189c1bc22630b98f9f7ec32001a39b3713ef414
127	2026-11-22T18:25:27.020Z	127	27	50a7a3b0e9f6dc6a3457c830da90acbf7dabb48d90e86c2260064c6db5f32abc
128	2026-11-22T18:25:27.067Z	128	1	1784fe3e2b2b044eec079de860f7b6cf76b9ea7a1e142e38c0d0861de16690d7
129	2026-11-22T18:25:27.141Z	129	21	39f478821107e47a5deaded227fd59a80f586292474975335a092d4bfff2e80f
130	2026-11-22T18:25:27.249Z	130	27	dab3fc86bb5bea193298a932d997f065379582aefb470370dea5da7b30fc74f7
131	2026-11-22T18:25:27.315Z	131	1	42628a84cd852001f6502d73adc68538d76beee6f151bce532f701dc83d51794
132	2026-11-22T18:25:27.354Z	132	21	177e7192d139e49ef50cdfdfbfc2c0d9800f758a6e83cc9aec6de06d8ae4a574
133	2026-11-22T18:25:27.455Z	133	27	ae7188424f042362b086d32df74c8c2e589551210c225010d0ae1c086f0b3d4f
134	2026-11-22T18:25:27.469Z	134	1	085e8be7ea5625af6096a37bde5a6e7b4c5ca629ff0b734fe523a4b3bda348dc
135	2026-11-22T18:25:27.507Z	135	21	89c4e7ede603e0888f2a51e38640b5be04b2fa556f6c07a516ac986ddd7ed13e
136	2026-11-22T18:25:27.620Z	136	29	bf03f6f1cb0bc7a6e49f80bf05075583e794f2f471731475135c3b3c402c0d97
137	2026-11-22T18:25:27.714Z	137	1	f9b14f2dc89ed7f67879c72e5136a2433907e2bc31578a70ab1120a46d048886
138	2026-11-22T18:25:27.764Z	138	21	3c74614f85d26699af4bdf0a969678a05d66b3b0c0bb3f53bf6691be3a4f5cc9
139	2026-11-22T18:25:27.848Z	139	27	309034dad5d151472bfb8da4823c4935edaf05632f5b0b37f4b1931b29841e02
140	2026-11-22T18:25:27.887Z	140	1	e6a71d2b0db5a73003ccd9f40410f0d2300185ef74d9b319864106511f267220
141	2026-11-22T18:25:27.936Z	141	1	67333a8dc91232b3c4fcec7a8857cc6d8ece48bbb943dad3998908b8e69773a8
142	2026-11-22T18:25:27.975Z	142	1	189f0d7e05daecd421d035b1ae29792ed4e07f29bc9571164fa400b8c54a66f2
143	2026-11-22T18:25:28.020Z	143	1	da07fa13349cea9c784ba533f5a9fb714291a613aad94c27f05a09f2baf5b971
144	2026-11-22T18:25:28.064Z	144	1	4ad5554cd04c9178240f79a727b4722fe9d741959d8c9554c757c1edc375620b
145	2026-11-22T18:25:28.103Z	145	1	a9586791d880679ec95f6fb99f159266810f6d1755cc09ef3320ddbeecfed2ea
146	2026-11-22T18:25:28.148Z	146	1	cfa02748455a9f17b6a05c710cfac4f8eb9d4c4a4a0c9a601f6778d777fa2082
147	2026-11-22T18:25:28.251Z	147	1	ed7422ecd164e2ab07854eb104d26353c79c5279ee9e1a8c387ff848fbd64cc2
148	2026-11-22T18:25:28.324Z	148	1	ddd3a86772f48029520781bc4421cf0bb219e9f05334325ba04fa64e64c90c56
149	2026-11-22T18:25:28.387Z	149	1	b999fc0bbd65e7624d88a0d21986c5555bf42f6e2194ece5240f3d33163cebc7
150	2026-11-22T18:25:28.451Z	150	1	e835c7007fefcb49b71e31a208c11ffbbe4eee074c051024930e6dfaa5fb5cab
151	2026-11-22T18:25:28.511Z	151	1	44dbefb9a98694aac879f3ba41f192d732526811515d0127436e80b8febfd84e
152	2026-11-22T18:25:28.816Z	152	1	96149f2fdec98d27425d199f5764b595944bc37623c62c6cce1182d994fd3442
153	2026-11-22T18:25:29.083Z	153	6	35cda53d854b1d2aae64fcc8d7764967da3cf44ffd4931ae45c79dd594fecaeb
154	2026-11-22T18:25:29.165Z	154	1	dee20c4a7aeeefb57294b7e84cdc60d53c9975f0754a72073ae12098caac29c1
155	2026-11-22T18:25:29.284Z	155	1	cadb4f721bf8063f87dae3303cfb36c87c8fb591018ee23ec6b3a52398add3df
156	2026-11-22T18:25:29.372Z	156	1	18e6eceb4b78219d960fc8dd3dd0507127be6868be445fb98c5cecbfea9ddb06
157	2026-11-22T18:25:29.436Z	157	1	e301e2d984267e133a274a4b37e3bf36c3f35822938919c7203f20f927aba068
158	2026-11-22T18:25:29.485Z	158	1	41d02b1e79de614581cd91351e1c70cfb740b2f8e4d80ec0f14b412ccbab0f5a
159	2026-11-22T18:25:29.559Z	159	1	12d94704c9fbc1d0d084112e7f0cc0388f054db531bbe7d88937063dbf6bd1e8
160	2026-11-22T18:25:29.619Z	160	1	334d0fb7efabc2702651cd9b02053bedd4d78954112ae83b387eea2dfd5f3856
161	2026-11-22T18:25:29.682Z	161	1	dec8c0735b0a389c305b7b15fca472716490529bcd3040005d06a149d1e1454e
162	2026-11-22T18:25:29.732Z	162	1	9663fae766add097e0b1c784a05e0f9ed0bff49c53b7cabf55d749a931c5ee7a
163	2026-11-22T18:25:29.791Z	163	1	69d8345aaad6cd7dc5d58eaf24b21a8781413e816956e8b1012a15a28a7c23cf
164	2026-11-22T18:25:29.851Z	164	1	5afe4ae5654286c3e988b1eefa16d54f28eba7bea099e30a1825acd7c35130b5
165	2026-11-22T18:25:29.919Z	165	1	080d5a2a8e839791eafefa6ce404fd53bd6ef4818de6d04df4fbff2a6becc352
166	2026-11-22T18:25:29.975Z	166	1	ed8d317f7833aecafde1e41eb96d5f264909361a9cf51f3bf349ce2c3931c685
168	2026-11-22T18:25:30.276Z	167	1	5a3001905e295fb8b01bdc65ef9924f7f329ca58a61e834a22f0a5e9a8127420
169	2026-11-22T18:25:30.520Z	168	15	4797ffc77a82f2d1b56bf826b204408ea1b66b0411940ae2efab33a9396f91cd
170	2026-11-22T18:25:30.655Z	169	1	a8281eae7a0167550ba55fc019786545d757462e4df5f1258d7b5ec5957702e6
171	2026-11-22T18:25:30.728Z	170	1	8b67701aa82fa4dbcc6bc4fa6fc286def6525d4502c464a905c7905644c8f1db
172	2026-11-22T18:25:30.807Z	171	1	dfd5a9f55f2a51b38b948a86703539982ea138d3a35c8029ff3616e4b6bea635
173	2026-11-22T18:25:30.884Z	172	1	d8d186e229f8bc3ed03e13dbdfb90c14ea9c7dd32bcb5590d8974e08d0530f6c
174	2026-11-22T18:25:30.976Z	173	1	32e4c2677f35ab5ceaf483c23bd31b0b22cf670654515fe1e7e99d475daa0e03
175	2026-11-22T18:25:31.055Z	174	1	937f5553bb9c4d629531b8dd21fee94352359e349cb62f720e64675cf606c43c
176	2026-11-22T18:25:31.127Z	175	1	bf78846a161e594f3fc2523c0cc8ee8fbffe6c39e0d7bf8a8983067fa914d999
177	2026-11-22T18:25:31.211Z	176	1	97db98b50aa0b160a34417838eab69a0b570135a8d347255b9b0c61bcfe4fa4c
178	2026-11-22T18:25:31.287Z	177	1	6236d8cb83d4b1d89a40b9c6cf92991d71abcebe5e09d90980d23c96d67f568b
179	2026-11-22T18:25:31.359Z	178	1	5bd6e33781e2c1016c66b2c5455e110fab5a677cb79e0795e229b514151daa2f
180	2026-11-22T18:25:31.439Z	179	1	e65cc32dad0a8d10d20827eb13471eac2d6f770281ea338b1f46e1e59c694e14
181	2026-11-22T18:25:31.495Z	180	1	a855a1eb309be1281a01004ca75eb54b00839b243200b47e076a6d07dac6574f
182	2026-11-22T18:25:31.544Z	181	1	fc348856b8931da655890ada70ca3f30d731ebb96701a3764eb6cc2dc42bfe6d
183	2026-11-22T18:25:31.587Z	182	1	f43f52e72461c217622b295b6c47021358670019b73e2c33e039d0f52655f0ca
184	2026-11-22T18:25:31.624Z	183	1	3b05c992971fc91de889d7c972f1015fee26d6fe35dfef06834a6c3da0ebcf33
185	2026-11-22T18:25:31.660Z	184	1	ff18941b01381ea32706fefb5ea2d9311cb2c883b8ef8db7fdb5de17e2ea17a4
186	2026-11-22T18:25:31.723Z	185	1	b927a5691f785e3b55947a1efa31dff72063f19764336b82ec5313c3e8e1b65a
187	2026-11-22T18:25:31.757Z	186	1	5f958c2c9db807f30802d00b2f25e69708b8405d6fc55c304026f0998b758c10
188	2026-11-22T18:25:38.623Z	187	1	c0c0ce90d363f6f377e1ce3eebf07cf1b2fbc5a32ee4f4aa98598e00e5a876a5
189	2026-11-22T18:25:38.836Z	188	1	8b428c51682e37791250c700e9275a6f12092d28c950cda712ae2f65c8deb4a9
190	2026-11-22T18:25:38.990Z	189	1	e0806d0c874dc0d0c9b1152d873cc49c72513912c79e12c5befc600b3e1e38ae
191	2026-11-22T18:25:39.045Z	190	1	1d231d6bf4dc96e7c6f4003085a7b9eaf8f6e3484c8929eddfc54a920d567a67
192	2026-11-22T18:25:39.351Z	191	1	1728d741842df4d0edba978647388cbd262dab84c8c8c8cef9fa2da9915b9d15
193	2026-11-22T18:25:39.485Z	192	1	5126e38150fb184c3223237ddae977daa3f220419c1e2cc16df6669e22cf0312
194	2026-11-22T18:25:39.585Z	193	1	589c6e85829a14c13187ac27897adee2d52fad8f974364feeb2d31999d06d7dc
195	2026-11-22T18:25:47.587Z	194	1	104cdf1935b89b918d95b52632bed7faef0ef1e410b0647848428390c13becb8
196	2026-11-22T18:25:47.632Z	195	1	cbd7c1e61eb85f28ddf03101cee8d17d26b848de9cf4054c9ca51f01d2b7a0e7
197	2026-11-22T18:25:47.725Z	196	1	4b976a4b37f395a0d2f9d20ca7c84fe17120f615d4e9b71c65ce7ce8bca70b12
198	2026-11-22T18:25:47.772Z	197	1	2b5690dd9360e21a7daaec211025dad2c5c4e8913c533786a846d43fed82ea8d
199	2026-11-22T18:25:47.878Z	198	1	1504fdbfd8c419626f99755a5749c10ac48e0aa958415b4f48d3ce52fc001ab4
200	2026-11-22T18:25:47.934Z	199	1	fba22903584233da964c44772b7c1d77392b128cfae622089663e46445c602fa
201	2026-11-22T18:25:48.023Z	200	1	604f102da0610ee944406a511261d8e2775d540be4b020bc60df844620df9522
202	2026-11-22T18:25:48.168Z	201	1	c21d70f4d13522e2ac21b7ae4cf045dc1ef647a6b7e2277e3137b18dea5ece7d
203	2026-11-22T18:25:48.192Z	202	1	46c5c84239f473344a3cd331ad8e9701a5942f885644613e460e2561ff8874a5
204	2026-11-22T18:25:48.234Z	203	1	04988998184d742e7868ffaaa04be069bad35ef69204fdc6abb2107a2e594971
205	2026-11-22T18:25:48.555Z	204	1	b4a0416999060b37b17d714e8cafb329175ff6d07e377a4d5c5d2bec2064dd14
206	2026-11-22T18:25:48.999Z	205	2	4da73b8ee933b6262af027ab6cb83d03edf8abaa9bd6ace8959a0af568134985
\.



COPY public.bill (batch_id, version, id, account_id, service, meter, invoice, occurrence, month, period_start, period_end, bill_date, rate_class, days, usage, demand_kw, billed_demand_kw, revenue_cents, power_cost_cents, apart_cents, estimated, correction, items) FROM stdin;
5	1	1	1	electric	\N	\N	1	24108	2009-01-01	2009-01-31	\N	\N	31	2629820	5070.9	5070.9	16304889	\N	\N	\N	\N	\N
5	1	2	1	electric	\N	\N	1	24109	2009-02-01	2009-02-28	\N	\N	28	2504050	5462.5	5462.5	15525087	\N	\N	\N	\N	\N
5	1	3	1	electric	\N	\N	1	24110	2009-03-01	2009-03-31	\N	\N	31	2719680	5299.2	5299.2	16862002	\N	\N	\N	\N	\N
5	1	4	1	electric	\N	\N	1	24111	2009-04-01	2009-04-30	\N	\N	30	2757830	5515.9	5515.9	17098572	\N	\N	\N	\N	\N
5	1	5	1	electric	\N	\N	1	24112	2009-05-01	2009-05-31	\N	\N	31	2762140	5294.2	5294.2	17125283	\N	\N	\N	\N	\N
5	1	6	1	electric	\N	\N	1	24113	2009-06-01	2009-06-30	\N	\N	30	2932020	5868.4	5868.4	18178496	\N	\N	\N	\N	\N
5	1	7	1	electric	\N	\N	1	24114	2009-07-01	2009-07-31	\N	\N	31	2956430	5756.9	5756.9	18329838	\N	\N	\N	\N	\N
5	1	8	1	electric	\N	\N	1	24115	2009-08-01	2009-08-31	\N	\N	31	2950180	5712.2	5712.2	18291144	\N	\N	\N	\N	\N
5	1	9	1	electric	\N	\N	1	24116	2009-09-01	2009-09-30	\N	\N	30	2883800	5953.8	5953.8	17879566	\N	\N	\N	\N	\N
5	1	10	1	electric	\N	\N	1	24117	2009-10-01	2009-10-31	\N	\N	31	2853420	5668.4	5668.4	17691175	\N	\N	\N	\N	\N
5	1	11	1	electric	\N	\N	1	24118	2009-11-01	2009-11-30	\N	\N	30	2661690	5072.2	5072.2	16502470	\N	\N	\N	\N	\N
5	1	12	1	electric	\N	\N	1	24119	2009-12-01	2009-12-31	\N	\N	31	2633900	4937.9	4937.9	16330177	\N	\N	\N	\N	\N
5	1	13	1	water	\N	\N	1	24108	2009-01-01	2009-01-31	\N	\N	31	1376500	\N	\N	578114	\N	\N	\N	\N	\N
5	1	14	1	water	\N	\N	1	24109	2009-02-01	2009-02-28	\N	\N	28	1369700	\N	\N	575260	\N	\N	\N	\N	\N
5	1	15	1	water	\N	\N	1	24110	2009-03-01	2009-03-31	\N	\N	31	1538900	\N	\N	646318	\N	\N	\N	\N	\N
5	1	16	1	water	\N	\N	1	24111	2009-04-01	2009-04-30	\N	\N	30	1801700	\N	\N	756697	\N	\N	\N	\N	\N
5	1	17	1	water	\N	\N	1	24112	2009-05-01	2009-05-31	\N	\N	31	2186500	\N	\N	918350	\N	\N	\N	\N	\N
5	1	18	1	water	\N	\N	1	24113	2009-06-01	2009-06-30	\N	\N	30	2305600	\N	\N	968341	\N	\N	\N	\N	\N
5	1	19	1	water	\N	\N	1	24114	2009-07-01	2009-07-31	\N	\N	31	2489600	\N	\N	1045615	\N	\N	\N	\N	\N
5	1	20	1	water	\N	\N	1	24115	2009-08-01	2009-08-31	\N	\N	31	2613000	\N	\N	1097477	\N	\N	\N	\N	\N
5	1	21	1	water	\N	\N	1	24116	2009-09-01	2009-09-30	\N	\N	30	2388100	\N	\N	1003007	\N	\N	\N	\N	\N
5	1	22	1	water	\N	\N	1	24117	2009-10-01	2009-10-31	\N	\N	31	2123800	\N	\N	892016	\N	\N	\N	\N	\N
5	1	23	1	water	\N	\N	1	24118	2009-11-01	2009-11-30	\N	\N	30	1775500	\N	\N	745710	\N	\N	\N	\N	\N
5	1	24	1	water	\N	\N	1	24119	2009-12-01	2009-12-31	\N	\N	31	1482600	\N	\N	622695	\N	\N	\N	\N	\N
5	1	25	2	electric	\N	\N	1	24108	2009-01-01	2009-01-31	\N	\N	31	1097240	3150.4	3150.4	6802886	\N	\N	\N	\N	\N
5	1	26	2	electric	\N	\N	1	24109	2009-02-01	2009-02-28	\N	\N	28	1115300	3459	3459	6914846	\N	\N	\N	\N	\N
5	1	27	2	electric	\N	\N	1	24110	2009-03-01	2009-03-31	\N	\N	31	1208820	3481	3481	7494657	\N	\N	\N	\N	\N
5	1	28	2	electric	\N	\N	1	24111	2009-04-01	2009-04-30	\N	\N	30	1300550	3721.9	3721.9	8063392	\N	\N	\N	\N	\N
5	1	29	2	electric	\N	\N	1	24112	2009-05-01	2009-05-31	\N	\N	31	1479640	4263.9	4263.9	9173777	\N	\N	\N	\N	\N
5	1	30	2	electric	\N	\N	1	24113	2009-06-01	2009-06-30	\N	\N	30	1615130	4720.5	4720.5	10013833	\N	\N	\N	\N	\N
5	1	31	2	electric	\N	\N	1	24114	2009-07-01	2009-07-31	\N	\N	31	1685350	4651.1	4651.1	10449170	\N	\N	\N	\N	\N
5	1	32	2	electric	\N	\N	1	24115	2009-08-01	2009-08-31	\N	\N	31	1658170	4662.4	4662.4	10280677	\N	\N	\N	\N	\N
5	1	33	2	electric	\N	\N	1	24116	2009-09-01	2009-09-30	\N	\N	30	1639460	4798.7	4798.7	10164643	\N	\N	\N	\N	\N
5	1	34	2	electric	\N	\N	1	24117	2009-10-01	2009-10-31	\N	\N	31	1524220	4336.4	4336.4	9450165	\N	\N	\N	\N	\N
5	1	35	2	electric	\N	\N	1	24118	2009-11-01	2009-11-30	\N	\N	30	1350880	3872.9	3872.9	8375430	\N	\N	\N	\N	\N
5	1	36	2	electric	\N	\N	1	24119	2009-12-01	2009-12-31	\N	\N	31	1182060	3271.4	3271.4	7328748	\N	\N	\N	\N	\N
5	1	37	2	water	\N	\N	1	24108	2009-01-01	2009-01-31	\N	\N	31	519000	\N	\N	217994	\N	\N	\N	\N	\N
5	1	38	2	water	\N	\N	1	24109	2009-02-01	2009-02-28	\N	\N	28	512200	\N	\N	215108	\N	\N	\N	\N	\N
5	1	39	2	water	\N	\N	1	24110	2009-03-01	2009-03-31	\N	\N	31	576200	\N	\N	242000	\N	\N	\N	\N	\N
5	1	40	2	water	\N	\N	1	24111	2009-04-01	2009-04-30	\N	\N	30	681600	\N	\N	286293	\N	\N	\N	\N	\N
5	1	41	2	water	\N	\N	1	24112	2009-05-01	2009-05-31	\N	\N	31	759000	\N	\N	318766	\N	\N	\N	\N	\N
5	1	42	2	water	\N	\N	1	24113	2009-06-01	2009-06-30	\N	\N	30	886800	\N	\N	372457	\N	\N	\N	\N	\N
5	1	43	2	water	\N	\N	1	24114	2009-07-01	2009-07-31	\N	\N	31	962100	\N	\N	404081	\N	\N	\N	\N	\N
5	1	44	2	water	\N	\N	1	24115	2009-08-01	2009-08-31	\N	\N	31	933300	\N	\N	391965	\N	\N	\N	\N	\N
5	1	45	2	water	\N	\N	1	24116	2009-09-01	2009-09-30	\N	\N	30	868100	\N	\N	364606	\N	\N	\N	\N	\N
5	1	46	2	water	\N	\N	1	24117	2009-10-01	2009-10-31	\N	\N	31	796300	\N	\N	334446	\N	\N	\N	\N	\N
5	1	47	2	water	\N	\N	1	24118	2009-11-01	2009-11-30	\N	\N	30	674800	\N	\N	283410	\N	\N	\N	\N	\N
5	1	48	2	water	\N	\N	1	24119	2009-12-01	2009-12-31	\N	\N	31	583900	\N	\N	245218	\N	\N	\N	\N	\N
5	1	49	3	electric	\N	\N	1	24108	2009-01-01	2009-01-31	\N	\N	31	1304940	2665.5	2665.5	8090613	\N	\N	\N	\N	\N
5	1	50	3	electric	\N	\N	1	24109	2009-02-01	2009-02-28	\N	\N	28	1291860	2885.6	2885.6	8009514	\N	\N	\N	\N	\N
5	1	51	3	electric	\N	\N	1	24110	2009-03-01	2009-03-31	\N	\N	31	1362150	2728.9	2728.9	8445339	\N	\N	\N	\N	\N
5	1	52	3	electric	\N	\N	1	24111	2009-04-01	2009-04-30	\N	\N	30	1376190	2839.6	2839.6	8532357	\N	\N	\N	\N	\N
5	1	53	3	electric	\N	\N	1	24112	2009-05-01	2009-05-31	\N	\N	31	1343990	2755.2	2755.2	8332737	\N	\N	\N	\N	\N
5	1	54	3	electric	\N	\N	1	24113	2009-06-01	2009-06-30	\N	\N	30	1397740	2771.4	2771.4	8665970	\N	\N	\N	\N	\N
5	1	55	3	electric	\N	\N	1	24114	2009-07-01	2009-07-31	\N	\N	31	1509850	3022.1	3022.1	9361071	\N	\N	\N	\N	\N
5	1	56	3	electric	\N	\N	1	24115	2009-08-01	2009-08-31	\N	\N	31	1500640	3014	3014	9303949	\N	\N	\N	\N	\N
5	1	57	3	electric	\N	\N	1	24116	2009-09-01	2009-09-30	\N	\N	30	1421200	2864.8	2864.8	8811445	\N	\N	\N	\N	\N
5	1	58	3	electric	\N	\N	1	24117	2009-10-01	2009-10-31	\N	\N	31	1411340	2851.7	2851.7	8750282	\N	\N	\N	\N	\N
5	1	59	3	electric	\N	\N	1	24118	2009-11-01	2009-11-30	\N	\N	30	1386630	2838.8	2838.8	8597091	\N	\N	\N	\N	\N
5	1	60	3	electric	\N	\N	1	24119	2009-12-01	2009-12-31	\N	\N	31	1349670	2756.1	2756.1	8367935	\N	\N	\N	\N	\N
5	1	61	3	water	\N	\N	1	24108	2009-01-01	2009-01-31	\N	\N	31	995200	\N	\N	418004	\N	\N	\N	\N	\N
5	1	62	3	water	\N	\N	1	24109	2009-02-01	2009-02-28	\N	\N	28	1011200	\N	\N	424701	\N	\N	\N	\N	\N
5	1	63	3	water	\N	\N	1	24110	2009-03-01	2009-03-31	\N	\N	31	1134100	\N	\N	476339	\N	\N	\N	\N	\N
5	1	64	3	water	\N	\N	1	24111	2009-04-01	2009-04-30	\N	\N	30	1305700	\N	\N	548404	\N	\N	\N	\N	\N
5	1	65	3	water	\N	\N	1	24112	2009-05-01	2009-05-31	\N	\N	31	1487600	\N	\N	624808	\N	\N	\N	\N	\N
5	1	66	3	water	\N	\N	1	24113	2009-06-01	2009-06-30	\N	\N	30	1652100	\N	\N	693862	\N	\N	\N	\N	\N
5	1	67	3	water	\N	\N	1	24114	2009-07-01	2009-07-31	\N	\N	31	1876600	\N	\N	788173	\N	\N	\N	\N	\N
5	1	68	3	water	\N	\N	1	24115	2009-08-01	2009-08-31	\N	\N	31	1807900	\N	\N	759320	\N	\N	\N	\N	\N
5	1	69	3	water	\N	\N	1	24116	2009-09-01	2009-09-30	\N	\N	30	1679600	\N	\N	705417	\N	\N	\N	\N	\N
5	1	70	3	water	\N	\N	1	24117	2009-10-01	2009-10-31	\N	\N	31	1518300	\N	\N	637684	\N	\N	\N	\N	\N
5	1	71	3	water	\N	\N	1	24118	2009-11-01	2009-11-30	\N	\N	30	1290800	\N	\N	542141	\N	\N	\N	\N	\N
5	1	72	3	water	\N	\N	1	24119	2009-12-01	2009-12-31	\N	\N	31	1125900	\N	\N	472859	\N	\N	\N	\N	\N
5	1	73	4	electric	\N	\N	1	24108	2009-01-01	2009-01-31	\N	\N	31	771680	1497.6	1497.6	4784428	\N	\N	\N	\N	\N
5	1	74	4	electric	\N	\N	1	24109	2009-02-01	2009-02-28	\N	\N	28	799590	1729.6	1729.6	4957448	\N	\N	\N	\N	\N
5	1	75	4	electric	\N	\N	1	24110	2009-03-01	2009-03-31	\N	\N	31	776930	1522.7	1522.7	4816936	\N	\N	\N	\N	\N
5	1	76	4	electric	\N	\N	1	24111	2009-04-01	2009-04-30	\N	\N	30	840530	1732.5	1732.5	5211316	\N	\N	\N	\N	\N
5	1	77	4	electric	\N	\N	1	24112	2009-05-01	2009-05-31	\N	\N	31	889660	1741.7	1741.7	5515899	\N	\N	\N	\N	\N
5	1	78	4	electric	\N	\N	1	24113	2009-06-01	2009-06-30	\N	\N	30	833410	1709.2	1709.2	5167129	\N	\N	\N	\N	\N
5	1	79	4	electric	\N	\N	1	24114	2009-07-01	2009-07-31	\N	\N	31	822270	1617.1	1617.1	5098051	\N	\N	\N	\N	\N
5	1	80	4	electric	\N	\N	1	24115	2009-08-01	2009-08-31	\N	\N	31	901950	1750.3	1750.3	5592080	\N	\N	\N	\N	\N
5	1	81	4	electric	\N	\N	1	24116	2009-09-01	2009-09-30	\N	\N	30	941710	1908.3	1908.3	5838622	\N	\N	\N	\N	\N
5	1	82	4	electric	\N	\N	1	24117	2009-10-01	2009-10-31	\N	\N	31	824760	1597.1	1597.1	5113524	\N	\N	\N	\N	\N
5	1	83	4	electric	\N	\N	1	24118	2009-11-01	2009-11-30	\N	\N	30	793570	1618.6	1618.6	4920130	\N	\N	\N	\N	\N
5	1	84	4	electric	\N	\N	1	24119	2009-12-01	2009-12-31	\N	\N	31	815690	1574.1	1574.1	5057251	\N	\N	\N	\N	\N
5	1	85	4	water	\N	\N	1	24108	2009-01-01	2009-01-31	\N	\N	31	262800	\N	\N	110373	\N	\N	\N	\N	\N
5	1	86	4	water	\N	\N	1	24109	2009-02-01	2009-02-28	\N	\N	28	276500	\N	\N	116148	\N	\N	\N	\N	\N
5	1	87	4	water	\N	\N	1	24110	2009-03-01	2009-03-31	\N	\N	31	297600	\N	\N	125012	\N	\N	\N	\N	\N
5	1	88	4	water	\N	\N	1	24111	2009-04-01	2009-04-30	\N	\N	30	348500	\N	\N	146350	\N	\N	\N	\N	\N
5	1	89	4	water	\N	\N	1	24112	2009-05-01	2009-05-31	\N	\N	31	411700	\N	\N	172934	\N	\N	\N	\N	\N
5	1	90	4	water	\N	\N	1	24113	2009-06-01	2009-06-30	\N	\N	30	454600	\N	\N	190922	\N	\N	\N	\N	\N
5	1	91	4	water	\N	\N	1	24114	2009-07-01	2009-07-31	\N	\N	31	485600	\N	\N	203935	\N	\N	\N	\N	\N
5	1	92	4	water	\N	\N	1	24115	2009-08-01	2009-08-31	\N	\N	31	492000	\N	\N	206619	\N	\N	\N	\N	\N
5	1	93	4	water	\N	\N	1	24116	2009-09-01	2009-09-30	\N	\N	30	461000	\N	\N	193626	\N	\N	\N	\N	\N
5	1	94	4	water	\N	\N	1	24117	2009-10-01	2009-10-31	\N	\N	31	398200	\N	\N	167251	\N	\N	\N	\N	\N
5	1	95	4	water	\N	\N	1	24118	2009-11-01	2009-11-30	\N	\N	30	354700	\N	\N	148970	\N	\N	\N	\N	\N
5	1	96	4	water	\N	\N	1	24119	2009-12-01	2009-12-31	\N	\N	31	294500	\N	\N	123676	\N	\N	\N	\N	\N
5	1	97	5	electric	\N	\N	1	24108	2009-01-01	2009-01-31	\N	\N	31	942220	2541.7	2541.7	5841761	\N	\N	\N	\N	\N
5	1	98	5	electric	\N	\N	1	24109	2009-02-01	2009-02-28	\N	\N	28	1001020	2886	2886	6206317	\N	\N	\N	\N	\N
5	1	99	5	electric	\N	\N	1	24110	2009-03-01	2009-03-31	\N	\N	31	958850	2457.2	2457.2	5944874	\N	\N	\N	\N	\N
5	1	100	5	electric	\N	\N	1	24111	2009-04-01	2009-04-30	\N	\N	30	1067570	2853.5	2853.5	6618937	\N	\N	\N	\N	\N
5	1	101	5	electric	\N	\N	1	24112	2009-05-01	2009-05-31	\N	\N	31	1071380	2774.2	2774.2	6642569	\N	\N	\N	\N	\N
5	1	102	5	electric	\N	\N	1	24113	2009-06-01	2009-06-30	\N	\N	30	1211480	3253.4	3253.4	7511153	\N	\N	\N	\N	\N
5	1	103	5	electric	\N	\N	1	24114	2009-07-01	2009-07-31	\N	\N	31	1285710	3332.1	3332.1	7971413	\N	\N	\N	\N	\N
5	1	104	5	electric	\N	\N	1	24115	2009-08-01	2009-08-31	\N	\N	31	1242620	3233.6	3233.6	7704272	\N	\N	\N	\N	\N
5	1	105	5	electric	\N	\N	1	24116	2009-09-01	2009-09-30	\N	\N	30	1188870	3081	3081	7371014	\N	\N	\N	\N	\N
5	1	106	5	electric	\N	\N	1	24117	2009-10-01	2009-10-31	\N	\N	31	1150310	3032.9	3032.9	7131908	\N	\N	\N	\N	\N
5	1	107	5	electric	\N	\N	1	24118	2009-11-01	2009-11-30	\N	\N	30	1085010	2874.2	2874.2	6727052	\N	\N	\N	\N	\N
5	1	108	5	electric	\N	\N	1	24119	2009-12-01	2009-12-31	\N	\N	31	1013240	2566.6	2566.6	6282106	\N	\N	\N	\N	\N
5	1	109	5	water	\N	\N	1	24108	2009-01-01	2009-01-31	\N	\N	31	2702300	\N	\N	1134981	\N	\N	\N	\N	\N
5	1	110	5	water	\N	\N	1	24109	2009-02-01	2009-02-28	\N	\N	28	2739300	\N	\N	1150512	\N	\N	\N	\N	\N
5	1	111	5	water	\N	\N	1	24110	2009-03-01	2009-03-31	\N	\N	31	2989100	\N	\N	1255424	\N	\N	\N	\N	\N
5	1	112	5	water	\N	\N	1	24111	2009-04-01	2009-04-30	\N	\N	30	3476200	\N	\N	1459999	\N	\N	\N	\N	\N
5	1	113	5	water	\N	\N	1	24112	2009-05-01	2009-05-31	\N	\N	31	3973600	\N	\N	1668913	\N	\N	\N	\N	\N
5	1	114	5	water	\N	\N	1	24113	2009-06-01	2009-06-30	\N	\N	30	4822800	\N	\N	2025568	\N	\N	\N	\N	\N
5	1	115	5	water	\N	\N	1	24114	2009-07-01	2009-07-31	\N	\N	31	4931400	\N	\N	2071168	\N	\N	\N	\N	\N
5	1	116	5	water	\N	\N	1	24115	2009-08-01	2009-08-31	\N	\N	31	4736100	\N	\N	1989180	\N	\N	\N	\N	\N
5	1	117	5	water	\N	\N	1	24116	2009-09-01	2009-09-30	\N	\N	30	4483200	\N	\N	1882924	\N	\N	\N	\N	\N
5	1	118	5	water	\N	\N	1	24117	2009-10-01	2009-10-31	\N	\N	31	4055400	\N	\N	1703281	\N	\N	\N	\N	\N
5	1	119	5	water	\N	\N	1	24118	2009-11-01	2009-11-30	\N	\N	30	3358900	\N	\N	1410744	\N	\N	\N	\N	\N
5	1	120	5	water	\N	\N	1	24119	2009-12-01	2009-12-31	\N	\N	31	2969800	\N	\N	1247306	\N	\N	\N	\N	\N
5	1	121	6	electric	\N	\N	1	24108	2009-01-01	2009-01-31	\N	\N	31	462090	919.8	919.8	2864938	\N	\N	\N	\N	\N
5	1	122	6	electric	\N	\N	1	24109	2009-02-01	2009-02-28	\N	\N	28	413870	924	924	2565987	\N	\N	\N	\N	\N
5	1	123	6	electric	\N	\N	1	24110	2009-03-01	2009-03-31	\N	\N	31	456910	898.8	898.8	2832849	\N	\N	\N	\N	\N
5	1	124	6	electric	\N	\N	1	24111	2009-04-01	2009-04-30	\N	\N	30	446940	967.2	967.2	2771005	\N	\N	\N	\N	\N
5	1	125	6	electric	\N	\N	1	24112	2009-05-01	2009-05-31	\N	\N	31	500340	990	990	3102113	\N	\N	\N	\N	\N
5	1	126	6	electric	\N	\N	1	24113	2009-06-01	2009-06-30	\N	\N	30	499290	1034.7	1034.7	3095592	\N	\N	\N	\N	\N
5	1	127	6	electric	\N	\N	1	24114	2009-07-01	2009-07-31	\N	\N	31	512540	1044.5	1044.5	3177755	\N	\N	\N	\N	\N
5	1	128	6	electric	\N	\N	1	24115	2009-08-01	2009-08-31	\N	\N	31	488320	972.5	972.5	3027598	\N	\N	\N	\N	\N
5	1	129	6	electric	\N	\N	1	24116	2009-09-01	2009-09-30	\N	\N	30	524790	1088.8	1088.8	3253686	\N	\N	\N	\N	\N
5	1	130	6	electric	\N	\N	1	24117	2009-10-01	2009-10-31	\N	\N	31	514200	1025.7	1025.7	3188010	\N	\N	\N	\N	\N
5	1	131	6	electric	\N	\N	1	24118	2009-11-01	2009-11-30	\N	\N	30	454410	944.8	944.8	2817332	\N	\N	\N	\N	\N
5	1	132	6	electric	\N	\N	1	24119	2009-12-01	2009-12-31	\N	\N	31	461470	909.5	909.5	2861130	\N	\N	\N	\N	\N
5	1	133	6	water	\N	\N	1	24108	2009-01-01	2009-01-31	\N	\N	31	71900	\N	\N	30187	\N	\N	\N	\N	\N
5	1	134	6	water	\N	\N	1	24109	2009-02-01	2009-02-28	\N	\N	28	72200	\N	\N	30327	\N	\N	\N	\N	\N
5	1	135	6	water	\N	\N	1	24110	2009-03-01	2009-03-31	\N	\N	31	79900	\N	\N	33557	\N	\N	\N	\N	\N
5	1	136	6	water	\N	\N	1	24111	2009-04-01	2009-04-30	\N	\N	30	94300	\N	\N	39593	\N	\N	\N	\N	\N
5	1	137	6	water	\N	\N	1	24112	2009-05-01	2009-05-31	\N	\N	31	109400	\N	\N	45937	\N	\N	\N	\N	\N
5	1	138	6	water	\N	\N	1	24113	2009-06-01	2009-06-30	\N	\N	30	125600	\N	\N	52762	\N	\N	\N	\N	\N
5	1	139	6	water	\N	\N	1	24114	2009-07-01	2009-07-31	\N	\N	31	130800	\N	\N	54947	\N	\N	\N	\N	\N
5	1	140	6	water	\N	\N	1	24115	2009-08-01	2009-08-31	\N	\N	31	131300	\N	\N	55151	\N	\N	\N	\N	\N
5	1	141	6	water	\N	\N	1	24116	2009-09-01	2009-09-30	\N	\N	30	122100	\N	\N	51287	\N	\N	\N	\N	\N
5	1	142	6	water	\N	\N	1	24117	2009-10-01	2009-10-31	\N	\N	31	108900	\N	\N	45723	\N	\N	\N	\N	\N
5	1	143	6	water	\N	\N	1	24118	2009-11-01	2009-11-30	\N	\N	30	91800	\N	\N	38561	\N	\N	\N	\N	\N
5	1	144	6	water	\N	\N	1	24119	2009-12-01	2009-12-31	\N	\N	31	81300	\N	\N	34134	\N	\N	\N	\N	\N
5	1	145	7	electric	\N	\N	1	24108	2009-01-01	2009-01-31	\N	\N	31	532860	1113.7	1113.7	4369463	\N	\N	\N	\N	\N
5	1	146	7	electric	\N	\N	1	24109	2009-02-01	2009-02-28	\N	\N	28	533550	1190.7	1190.7	4375147	\N	\N	\N	\N	\N
5	1	147	7	electric	\N	\N	1	24110	2009-03-01	2009-03-31	\N	\N	31	529450	1142.7	1142.7	4341455	\N	\N	\N	\N	\N
5	1	148	7	electric	\N	\N	1	24111	2009-04-01	2009-04-30	\N	\N	30	518510	1101.9	1101.9	4251776	\N	\N	\N	\N	\N
5	1	149	7	electric	\N	\N	1	24112	2009-05-01	2009-05-31	\N	\N	31	575480	1161.5	1161.5	4718971	\N	\N	\N	\N	\N
5	1	150	7	electric	\N	\N	1	24113	2009-06-01	2009-06-30	\N	\N	30	587880	1280.2	1280.2	4820626	\N	\N	\N	\N	\N
5	1	151	7	electric	\N	\N	1	24114	2009-07-01	2009-07-31	\N	\N	31	567450	1172.8	1172.8	4653094	\N	\N	\N	\N	\N
5	1	152	7	electric	\N	\N	1	24115	2009-08-01	2009-08-31	\N	\N	31	605850	1269.3	1269.3	4967982	\N	\N	\N	\N	\N
5	1	153	7	electric	\N	\N	1	24116	2009-09-01	2009-09-30	\N	\N	30	571180	1220.2	1220.2	4683678	\N	\N	\N	\N	\N
5	1	154	7	electric	\N	\N	1	24117	2009-10-01	2009-10-31	\N	\N	31	549390	1142.2	1142.2	4505009	\N	\N	\N	\N	\N
5	1	155	7	electric	\N	\N	1	24118	2009-11-01	2009-11-30	\N	\N	30	552470	1194.2	1194.2	4530293	\N	\N	\N	\N	\N
5	1	156	7	electric	\N	\N	1	24119	2009-12-01	2009-12-31	\N	\N	31	532980	1093	1093	4370419	\N	\N	\N	\N	\N
5	1	157	7	water	\N	\N	1	24108	2009-01-01	2009-01-31	\N	\N	31	381100	\N	\N	160074	\N	\N	\N	\N	\N
5	1	158	7	water	\N	\N	1	24109	2009-02-01	2009-02-28	\N	\N	28	372500	\N	\N	156439	\N	\N	\N	\N	\N
5	1	159	7	water	\N	\N	1	24110	2009-03-01	2009-03-31	\N	\N	31	409900	\N	\N	172159	\N	\N	\N	\N	\N
5	1	160	7	water	\N	\N	1	24111	2009-04-01	2009-04-30	\N	\N	30	489000	\N	\N	205399	\N	\N	\N	\N	\N
5	1	161	7	water	\N	\N	1	24112	2009-05-01	2009-05-31	\N	\N	31	575600	\N	\N	241753	\N	\N	\N	\N	\N
5	1	162	7	water	\N	\N	1	24113	2009-06-01	2009-06-30	\N	\N	30	638800	\N	\N	268282	\N	\N	\N	\N	\N
5	1	163	7	water	\N	\N	1	24114	2009-07-01	2009-07-31	\N	\N	31	671100	\N	\N	281874	\N	\N	\N	\N	\N
5	1	164	7	water	\N	\N	1	24115	2009-08-01	2009-08-31	\N	\N	31	691300	\N	\N	290355	\N	\N	\N	\N	\N
5	1	165	7	water	\N	\N	1	24116	2009-09-01	2009-09-30	\N	\N	30	619500	\N	\N	260190	\N	\N	\N	\N	\N
5	1	166	7	water	\N	\N	1	24117	2009-10-01	2009-10-31	\N	\N	31	558900	\N	\N	234721	\N	\N	\N	\N	\N
5	1	167	7	water	\N	\N	1	24118	2009-11-01	2009-11-30	\N	\N	30	488700	\N	\N	205245	\N	\N	\N	\N	\N
5	1	168	7	water	\N	\N	1	24119	2009-12-01	2009-12-31	\N	\N	31	405900	\N	\N	170476	\N	\N	\N	\N	\N
5	1	169	8	electric	\N	\N	1	24108	2009-01-01	2009-01-31	\N	\N	31	289100	839.5	839.5	2370625	\N	\N	\N	\N	\N
5	1	170	8	electric	\N	\N	1	24109	2009-02-01	2009-02-28	\N	\N	28	273790	857.6	857.6	2245094	\N	\N	\N	\N	\N
5	1	171	8	electric	\N	\N	1	24110	2009-03-01	2009-03-31	\N	\N	31	293890	834.2	834.2	2409931	\N	\N	\N	\N	\N
5	1	172	8	electric	\N	\N	1	24111	2009-04-01	2009-04-30	\N	\N	30	334060	995	995	2739283	\N	\N	\N	\N	\N
5	1	173	8	electric	\N	\N	1	24112	2009-05-01	2009-05-31	\N	\N	31	340770	955.3	955.3	2794335	\N	\N	\N	\N	\N
5	1	174	8	electric	\N	\N	1	24113	2009-06-01	2009-06-30	\N	\N	30	436920	1300.2	1300.2	3582740	\N	\N	\N	\N	\N
5	1	175	8	electric	\N	\N	1	24114	2009-07-01	2009-07-31	\N	\N	31	407540	1168	1168	3341832	\N	\N	\N	\N	\N
5	1	176	8	electric	\N	\N	1	24115	2009-08-01	2009-08-31	\N	\N	31	407160	1146.7	1146.7	3338708	\N	\N	\N	\N	\N
5	1	177	8	electric	\N	\N	1	24116	2009-09-01	2009-09-30	\N	\N	30	408540	1172	1172	3350000	\N	\N	\N	\N	\N
5	1	178	8	electric	\N	\N	1	24117	2009-10-01	2009-10-31	\N	\N	31	366410	1041.3	1041.3	3004545	\N	\N	\N	\N	\N
5	1	179	8	electric	\N	\N	1	24118	2009-11-01	2009-11-30	\N	\N	30	313540	908.8	908.8	2571059	\N	\N	\N	\N	\N
5	1	180	8	electric	\N	\N	1	24119	2009-12-01	2009-12-31	\N	\N	31	305150	888.7	888.7	2502232	\N	\N	\N	\N	\N
5	1	181	9	electric	\N	\N	1	24108	2009-01-01	2009-01-31	\N	\N	31	129250	376.9	376.9	1059880	\N	\N	\N	\N	\N
5	1	182	9	electric	\N	\N	1	24109	2009-02-01	2009-02-28	\N	\N	28	129750	407.1	407.1	1063967	\N	\N	\N	\N	\N
5	1	183	9	electric	\N	\N	1	24110	2009-03-01	2009-03-31	\N	\N	31	133810	381.6	381.6	1097255	\N	\N	\N	\N	\N
5	1	184	9	electric	\N	\N	1	24111	2009-04-01	2009-04-30	\N	\N	30	154360	460.7	460.7	1265754	\N	\N	\N	\N	\N
5	1	185	9	electric	\N	\N	1	24112	2009-05-01	2009-05-31	\N	\N	31	177050	498.7	498.7	1451776	\N	\N	\N	\N	\N
5	1	186	9	electric	\N	\N	1	24113	2009-06-01	2009-06-30	\N	\N	30	180440	543.8	543.8	1479586	\N	\N	\N	\N	\N
5	1	187	9	electric	\N	\N	1	24114	2009-07-01	2009-07-31	\N	\N	31	187020	523.3	523.3	1533605	\N	\N	\N	\N	\N
5	1	188	9	electric	\N	\N	1	24115	2009-08-01	2009-08-31	\N	\N	31	189480	528.3	528.3	1553748	\N	\N	\N	\N	\N
5	1	189	9	electric	\N	\N	1	24116	2009-09-01	2009-09-30	\N	\N	30	179510	521.8	521.8	1471988	\N	\N	\N	\N	\N
5	1	190	9	electric	\N	\N	1	24117	2009-10-01	2009-10-31	\N	\N	31	164320	464.6	464.6	1347435	\N	\N	\N	\N	\N
5	1	191	9	electric	\N	\N	1	24118	2009-11-01	2009-11-30	\N	\N	30	151930	432.6	432.6	1245793	\N	\N	\N	\N	\N
5	1	192	9	electric	\N	\N	1	24119	2009-12-01	2009-12-31	\N	\N	31	135800	384.5	384.5	1113573	\N	\N	\N	\N	\N
5	1	193	10	electric	\N	\N	1	24108	2009-01-01	2009-01-31	\N	\N	31	91220	247.6	247.6	747993	\N	\N	\N	\N	\N
5	1	194	10	electric	\N	\N	1	24109	2009-02-01	2009-02-28	\N	\N	28	89700	259.9	259.9	735511	\N	\N	\N	\N	\N
5	1	195	10	electric	\N	\N	1	24110	2009-03-01	2009-03-31	\N	\N	31	92710	252.4	252.4	760230	\N	\N	\N	\N	\N
5	1	196	10	electric	\N	\N	1	24111	2009-04-01	2009-04-30	\N	\N	30	100740	279.7	279.7	826066	\N	\N	\N	\N	\N
5	1	197	10	electric	\N	\N	1	24112	2009-05-01	2009-05-31	\N	\N	31	108840	295.4	295.4	892491	\N	\N	\N	\N	\N
5	1	198	10	electric	\N	\N	1	24113	2009-06-01	2009-06-30	\N	\N	30	112620	323	323	923505	\N	\N	\N	\N	\N
5	1	199	10	electric	\N	\N	1	24114	2009-07-01	2009-07-31	\N	\N	31	116770	299.9	299.9	957530	\N	\N	\N	\N	\N
5	1	200	10	electric	\N	\N	1	24115	2009-08-01	2009-08-31	\N	\N	31	119370	322.6	322.6	978807	\N	\N	\N	\N	\N
5	1	201	10	electric	\N	\N	1	24116	2009-09-01	2009-09-30	\N	\N	30	114410	310.9	310.9	938130	\N	\N	\N	\N	\N
5	1	202	10	electric	\N	\N	1	24117	2009-10-01	2009-10-31	\N	\N	31	112700	306.6	306.6	924160	\N	\N	\N	\N	\N
5	1	203	10	electric	\N	\N	1	24118	2009-11-01	2009-11-30	\N	\N	30	105450	285.3	285.3	864666	\N	\N	\N	\N	\N
5	1	204	10	electric	\N	\N	1	24119	2009-12-01	2009-12-31	\N	\N	31	95320	253.7	253.7	781607	\N	\N	\N	\N	\N
5	1	205	10	water	\N	\N	1	24108	2009-01-01	2009-01-31	\N	\N	31	27000	\N	\N	11355	\N	\N	\N	\N	\N
5	1	206	10	water	\N	\N	1	24109	2009-02-01	2009-02-28	\N	\N	28	27300	\N	\N	11448	\N	\N	\N	\N	\N
5	1	207	10	water	\N	\N	1	24110	2009-03-01	2009-03-31	\N	\N	31	29900	\N	\N	12564	\N	\N	\N	\N	\N
5	1	208	10	water	\N	\N	1	24111	2009-04-01	2009-04-30	\N	\N	30	34400	\N	\N	14455	\N	\N	\N	\N	\N
5	1	209	10	water	\N	\N	1	24112	2009-05-01	2009-05-31	\N	\N	31	40400	\N	\N	16970	\N	\N	\N	\N	\N
5	1	210	10	water	\N	\N	1	24113	2009-06-01	2009-06-30	\N	\N	30	46800	\N	\N	19645	\N	\N	\N	\N	\N
5	1	211	10	water	\N	\N	1	24114	2009-07-01	2009-07-31	\N	\N	31	48900	\N	\N	20534	\N	\N	\N	\N	\N
5	1	212	10	water	\N	\N	1	24115	2009-08-01	2009-08-31	\N	\N	31	47300	\N	\N	19857	\N	\N	\N	\N	\N
5	1	213	10	water	\N	\N	1	24116	2009-09-01	2009-09-30	\N	\N	30	46700	\N	\N	19629	\N	\N	\N	\N	\N
5	1	214	10	water	\N	\N	1	24117	2009-10-01	2009-10-31	\N	\N	31	41200	\N	\N	17302	\N	\N	\N	\N	\N
5	1	215	10	water	\N	\N	1	24118	2009-11-01	2009-11-30	\N	\N	30	35600	\N	\N	14945	\N	\N	\N	\N	\N
5	1	216	10	water	\N	\N	1	24119	2009-12-01	2009-12-31	\N	\N	31	29700	\N	\N	12461	\N	\N	\N	\N	\N
5	1	217	11	electric	\N	\N	1	24108	2009-01-01	2009-01-31	\N	\N	31	254850	722.3	722.3	2089770	\N	\N	\N	\N	\N
5	1	218	11	electric	\N	\N	1	24109	2009-02-01	2009-02-28	\N	\N	28	246870	717.9	717.9	2024337	\N	\N	\N	\N	\N
5	1	219	11	electric	\N	\N	1	24110	2009-03-01	2009-03-31	\N	\N	31	272050	731.1	731.1	2230818	\N	\N	\N	\N	\N
5	1	220	11	electric	\N	\N	1	24111	2009-04-01	2009-04-30	\N	\N	30	303460	874.7	874.7	2488382	\N	\N	\N	\N	\N
5	1	221	11	electric	\N	\N	1	24112	2009-05-01	2009-05-31	\N	\N	31	319460	844.5	844.5	2619553	\N	\N	\N	\N	\N
5	1	222	11	electric	\N	\N	1	24113	2009-06-01	2009-06-30	\N	\N	30	353890	969.7	969.7	2901861	\N	\N	\N	\N	\N
5	1	223	11	electric	\N	\N	1	24114	2009-07-01	2009-07-31	\N	\N	31	370940	1018	1018	3041679	\N	\N	\N	\N	\N
5	1	224	11	electric	\N	\N	1	24115	2009-08-01	2009-08-31	\N	\N	31	383970	1064.4	1064.4	3148516	\N	\N	\N	\N	\N
5	1	225	11	electric	\N	\N	1	24116	2009-09-01	2009-09-30	\N	\N	30	362070	1002.7	1002.7	2968943	\N	\N	\N	\N	\N
5	1	226	11	electric	\N	\N	1	24117	2009-10-01	2009-10-31	\N	\N	31	314860	864.5	864.5	2581847	\N	\N	\N	\N	\N
5	1	227	11	electric	\N	\N	1	24118	2009-11-01	2009-11-30	\N	\N	30	298510	839.8	839.8	2447805	\N	\N	\N	\N	\N
5	1	228	11	electric	\N	\N	1	24119	2009-12-01	2009-12-31	\N	\N	31	272630	763.3	763.3	2235557	\N	\N	\N	\N	\N
5	1	229	11	water	\N	\N	1	24108	2009-01-01	2009-01-31	\N	\N	31	1920400	\N	\N	806564	\N	\N	\N	\N	\N
5	1	230	11	water	\N	\N	1	24109	2009-02-01	2009-02-28	\N	\N	28	1958900	\N	\N	822722	\N	\N	\N	\N	\N
5	1	231	11	water	\N	\N	1	24110	2009-03-01	2009-03-31	\N	\N	31	2092300	\N	\N	878754	\N	\N	\N	\N	\N
5	1	232	11	water	\N	\N	1	24111	2009-04-01	2009-04-30	\N	\N	30	2484900	\N	\N	1043637	\N	\N	\N	\N	\N
5	1	233	11	water	\N	\N	1	24112	2009-05-01	2009-05-31	\N	\N	31	2908300	\N	\N	1221501	\N	\N	\N	\N	\N
5	1	234	11	water	\N	\N	1	24113	2009-06-01	2009-06-30	\N	\N	30	3353100	\N	\N	1408322	\N	\N	\N	\N	\N
5	1	235	11	water	\N	\N	1	24114	2009-07-01	2009-07-31	\N	\N	31	3528200	\N	\N	1481860	\N	\N	\N	\N	\N
5	1	236	11	water	\N	\N	1	24115	2009-08-01	2009-08-31	\N	\N	31	3435500	\N	\N	1442923	\N	\N	\N	\N	\N
5	1	237	11	water	\N	\N	1	24116	2009-09-01	2009-09-30	\N	\N	30	3322600	\N	\N	1395504	\N	\N	\N	\N	\N
5	1	238	11	water	\N	\N	1	24117	2009-10-01	2009-10-31	\N	\N	31	2959200	\N	\N	1242875	\N	\N	\N	\N	\N
5	1	239	11	water	\N	\N	1	24118	2009-11-01	2009-11-30	\N	\N	30	2488500	\N	\N	1045167	\N	\N	\N	\N	\N
5	1	240	11	water	\N	\N	1	24119	2009-12-01	2009-12-31	\N	\N	31	2119500	\N	\N	890171	\N	\N	\N	\N	\N
5	1	241	12	electric	\N	\N	1	24108	2009-01-01	2009-01-31	\N	\N	31	78420	198.3	198.3	643083	\N	\N	\N	\N	\N
5	1	242	12	electric	\N	\N	1	24109	2009-02-01	2009-02-28	\N	\N	28	78530	210.5	210.5	643969	\N	\N	\N	\N	\N
5	1	243	12	electric	\N	\N	1	24110	2009-03-01	2009-03-31	\N	\N	31	79170	186.8	186.8	649169	\N	\N	\N	\N	\N
5	1	244	12	electric	\N	\N	1	24111	2009-04-01	2009-04-30	\N	\N	30	88870	230.3	230.3	728705	\N	\N	\N	\N	\N
5	1	245	12	electric	\N	\N	1	24112	2009-05-01	2009-05-31	\N	\N	31	89670	216.2	216.2	735321	\N	\N	\N	\N	\N
5	1	246	12	electric	\N	\N	1	24113	2009-06-01	2009-06-30	\N	\N	30	97480	247.2	247.2	799307	\N	\N	\N	\N	\N
5	1	247	12	electric	\N	\N	1	24114	2009-07-01	2009-07-31	\N	\N	31	100920	243.5	243.5	827560	\N	\N	\N	\N	\N
5	1	248	12	electric	\N	\N	1	24115	2009-08-01	2009-08-31	\N	\N	31	108660	274.1	274.1	891017	\N	\N	\N	\N	\N
5	1	249	12	electric	\N	\N	1	24116	2009-09-01	2009-09-30	\N	\N	30	94460	245.3	245.3	774583	\N	\N	\N	\N	\N
5	1	250	12	electric	\N	\N	1	24117	2009-10-01	2009-10-31	\N	\N	31	95030	231.4	231.4	779284	\N	\N	\N	\N	\N
5	1	251	12	electric	\N	\N	1	24118	2009-11-01	2009-11-30	\N	\N	30	89400	232.3	232.3	733083	\N	\N	\N	\N	\N
5	1	252	12	electric	\N	\N	1	24119	2009-12-01	2009-12-31	\N	\N	31	82180	203.5	203.5	673839	\N	\N	\N	\N	\N
5	1	253	13	electric	\N	\N	1	24108	2009-01-01	2009-01-31	\N	\N	31	123150	244	244	1009803	\N	\N	\N	\N	\N
5	1	254	13	electric	\N	\N	1	24109	2009-02-01	2009-02-28	\N	\N	28	126210	274.2	274.2	1034883	\N	\N	\N	\N	\N
5	1	255	13	electric	\N	\N	1	24110	2009-03-01	2009-03-31	\N	\N	31	127120	255.8	255.8	1042372	\N	\N	\N	\N	\N
5	1	256	13	electric	\N	\N	1	24111	2009-04-01	2009-04-30	\N	\N	30	128130	263.6	263.6	1050646	\N	\N	\N	\N	\N
5	1	257	13	electric	\N	\N	1	24112	2009-05-01	2009-05-31	\N	\N	31	137660	267.8	267.8	1128781	\N	\N	\N	\N	\N
5	1	258	13	electric	\N	\N	1	24113	2009-06-01	2009-06-30	\N	\N	30	134610	270.5	270.5	1103788	\N	\N	\N	\N	\N
5	1	259	13	electric	\N	\N	1	24114	2009-07-01	2009-07-31	\N	\N	31	140350	276	276	1150834	\N	\N	\N	\N	\N
5	1	260	13	electric	\N	\N	1	24115	2009-08-01	2009-08-31	\N	\N	31	140920	276.5	276.5	1155512	\N	\N	\N	\N	\N
5	1	261	13	electric	\N	\N	1	24116	2009-09-01	2009-09-30	\N	\N	30	143320	301	301	1175221	\N	\N	\N	\N	\N
5	1	262	13	electric	\N	\N	1	24117	2009-10-01	2009-10-31	\N	\N	31	131550	268.9	268.9	1078733	\N	\N	\N	\N	\N
5	1	263	13	electric	\N	\N	1	24118	2009-11-01	2009-11-30	\N	\N	30	136430	285.3	285.3	1118717	\N	\N	\N	\N	\N
5	1	264	13	electric	\N	\N	1	24119	2009-12-01	2009-12-31	\N	\N	31	126610	253.6	253.6	1038184	\N	\N	\N	\N	\N
5	1	265	14	electric	\N	\N	1	24108	2009-01-01	2009-01-31	\N	\N	31	40700	124	124	333775	\N	\N	\N	\N	\N
5	1	266	14	electric	\N	\N	1	24109	2009-02-01	2009-02-28	\N	\N	28	42250	137.7	137.7	346490	\N	\N	\N	\N	\N
5	1	267	14	electric	\N	\N	1	24110	2009-03-01	2009-03-31	\N	\N	31	43350	131.6	131.6	355489	\N	\N	\N	\N	\N
5	1	268	14	electric	\N	\N	1	24111	2009-04-01	2009-04-30	\N	\N	30	46200	142.4	142.4	378806	\N	\N	\N	\N	\N
5	1	269	14	electric	\N	\N	1	24112	2009-05-01	2009-05-31	\N	\N	31	51730	150.8	150.8	424195	\N	\N	\N	\N	\N
5	1	270	14	electric	\N	\N	1	24113	2009-06-01	2009-06-30	\N	\N	30	55270	168.8	168.8	453223	\N	\N	\N	\N	\N
5	1	271	14	electric	\N	\N	1	24114	2009-07-01	2009-07-31	\N	\N	31	57260	168.4	168.4	469534	\N	\N	\N	\N	\N
5	1	272	14	electric	\N	\N	1	24115	2009-08-01	2009-08-31	\N	\N	31	58300	170.6	170.6	478036	\N	\N	\N	\N	\N
5	1	273	14	electric	\N	\N	1	24116	2009-09-01	2009-09-30	\N	\N	30	56410	170.7	170.7	462538	\N	\N	\N	\N	\N
5	1	274	14	electric	\N	\N	1	24117	2009-10-01	2009-10-31	\N	\N	31	54600	161	161	447704	\N	\N	\N	\N	\N
5	1	275	14	electric	\N	\N	1	24118	2009-11-01	2009-11-30	\N	\N	30	46660	143	143	382602	\N	\N	\N	\N	\N
5	1	276	14	electric	\N	\N	1	24119	2009-12-01	2009-12-31	\N	\N	31	43930	126.9	126.9	360261	\N	\N	\N	\N	\N
5	1	277	14	water	\N	\N	1	24108	2009-01-01	2009-01-31	\N	\N	31	192800	\N	\N	80974	\N	\N	\N	\N	\N
5	1	278	14	water	\N	\N	1	24109	2009-02-01	2009-02-28	\N	\N	28	187000	\N	\N	78560	\N	\N	\N	\N	\N
5	1	279	14	water	\N	\N	1	24110	2009-03-01	2009-03-31	\N	\N	31	215000	\N	\N	90313	\N	\N	\N	\N	\N
5	1	280	14	water	\N	\N	1	24111	2009-04-01	2009-04-30	\N	\N	30	253600	\N	\N	106499	\N	\N	\N	\N	\N
5	1	281	14	water	\N	\N	1	24112	2009-05-01	2009-05-31	\N	\N	31	293600	\N	\N	123291	\N	\N	\N	\N	\N
5	1	282	14	water	\N	\N	1	24113	2009-06-01	2009-06-30	\N	\N	30	331000	\N	\N	139016	\N	\N	\N	\N	\N
5	1	283	14	water	\N	\N	1	24114	2009-07-01	2009-07-31	\N	\N	31	354300	\N	\N	148823	\N	\N	\N	\N	\N
5	1	284	14	water	\N	\N	1	24115	2009-08-01	2009-08-31	\N	\N	31	345600	\N	\N	145135	\N	\N	\N	\N	\N
5	1	285	14	water	\N	\N	1	24116	2009-09-01	2009-09-30	\N	\N	30	327500	\N	\N	137564	\N	\N	\N	\N	\N
5	1	286	14	water	\N	\N	1	24117	2009-10-01	2009-10-31	\N	\N	31	295600	\N	\N	124149	\N	\N	\N	\N	\N
5	1	287	14	water	\N	\N	1	24118	2009-11-01	2009-11-30	\N	\N	30	255500	\N	\N	107308	\N	\N	\N	\N	\N
5	1	288	14	water	\N	\N	1	24119	2009-12-01	2009-12-31	\N	\N	31	215600	\N	\N	90556	\N	\N	\N	\N	\N
5	1	289	15	electric	\N	\N	1	24108	2009-01-01	2009-01-31	\N	\N	31	131390	283.2	283.2	1077381	\N	\N	\N	\N	\N
5	1	290	15	electric	\N	\N	1	24109	2009-02-01	2009-02-28	\N	\N	28	132440	314.7	314.7	1086047	\N	\N	\N	\N	\N
5	1	291	15	electric	\N	\N	1	24110	2009-03-01	2009-03-31	\N	\N	31	132320	276.2	276.2	1084997	\N	\N	\N	\N	\N
5	1	292	15	electric	\N	\N	1	24111	2009-04-01	2009-04-30	\N	\N	30	138650	321	321	1136907	\N	\N	\N	\N	\N
5	1	293	15	electric	\N	\N	1	24112	2009-05-01	2009-05-31	\N	\N	31	147460	307.7	307.7	1209190	\N	\N	\N	\N	\N
5	1	294	15	electric	\N	\N	1	24113	2009-06-01	2009-06-30	\N	\N	30	162830	353.2	353.2	1335223	\N	\N	\N	\N	\N
5	1	295	15	electric	\N	\N	1	24114	2009-07-01	2009-07-31	\N	\N	31	173050	362.4	362.4	1419037	\N	\N	\N	\N	\N
5	1	296	15	electric	\N	\N	1	24115	2009-08-01	2009-08-31	\N	\N	31	168750	370.1	370.1	1383781	\N	\N	\N	\N	\N
5	1	297	15	electric	\N	\N	1	24116	2009-09-01	2009-09-30	\N	\N	30	162880	354.7	354.7	1335647	\N	\N	\N	\N	\N
5	1	298	15	electric	\N	\N	1	24117	2009-10-01	2009-10-31	\N	\N	31	151060	328.4	328.4	1238687	\N	\N	\N	\N	\N
5	1	299	15	electric	\N	\N	1	24118	2009-11-01	2009-11-30	\N	\N	30	144510	324.1	324.1	1185018	\N	\N	\N	\N	\N
5	1	300	15	electric	\N	\N	1	24119	2009-12-01	2009-12-31	\N	\N	31	124600	268.7	268.7	1021748	\N	\N	\N	\N	\N
5	1	301	15	water	\N	\N	1	24108	2009-01-01	2009-01-31	\N	\N	31	700700	\N	\N	294299	\N	\N	\N	\N	\N
5	1	302	15	water	\N	\N	1	24109	2009-02-01	2009-02-28	\N	\N	28	710500	\N	\N	298422	\N	\N	\N	\N	\N
5	1	303	15	water	\N	\N	1	24110	2009-03-01	2009-03-31	\N	\N	31	825100	\N	\N	346527	\N	\N	\N	\N	\N
5	1	304	15	water	\N	\N	1	24111	2009-04-01	2009-04-30	\N	\N	30	910300	\N	\N	382331	\N	\N	\N	\N	\N
5	1	305	15	water	\N	\N	1	24112	2009-05-01	2009-05-31	\N	\N	31	1073400	\N	\N	450821	\N	\N	\N	\N	\N
5	1	306	15	water	\N	\N	1	24113	2009-06-01	2009-06-30	\N	\N	30	1223600	\N	\N	513917	\N	\N	\N	\N	\N
5	1	307	15	water	\N	\N	1	24114	2009-07-01	2009-07-31	\N	\N	31	1327500	\N	\N	557563	\N	\N	\N	\N	\N
5	1	308	15	water	\N	\N	1	24115	2009-08-01	2009-08-31	\N	\N	31	1312800	\N	\N	551383	\N	\N	\N	\N	\N
5	1	309	15	water	\N	\N	1	24116	2009-09-01	2009-09-30	\N	\N	30	1245900	\N	\N	523296	\N	\N	\N	\N	\N
5	1	310	15	water	\N	\N	1	24117	2009-10-01	2009-10-31	\N	\N	31	1068300	\N	\N	448702	\N	\N	\N	\N	\N
5	1	311	15	water	\N	\N	1	24118	2009-11-01	2009-11-30	\N	\N	30	951900	\N	\N	399812	\N	\N	\N	\N	\N
5	1	312	15	water	\N	\N	1	24119	2009-12-01	2009-12-31	\N	\N	31	807000	\N	\N	338960	\N	\N	\N	\N	\N
5	1	313	16	electric	\N	\N	1	24108	2009-01-01	2009-01-31	\N	\N	31	56330	181.4	181.4	461895	\N	\N	\N	\N	\N
5	1	314	16	electric	\N	\N	1	24109	2009-02-01	2009-02-28	\N	\N	28	51390	188.1	188.1	421369	\N	\N	\N	\N	\N
5	1	315	16	electric	\N	\N	1	24110	2009-03-01	2009-03-31	\N	\N	31	56050	182.8	182.8	459628	\N	\N	\N	\N	\N
5	1	316	16	electric	\N	\N	1	24111	2009-04-01	2009-04-30	\N	\N	30	64450	216.3	216.3	528476	\N	\N	\N	\N	\N
5	1	317	16	electric	\N	\N	1	24112	2009-05-01	2009-05-31	\N	\N	31	65570	208.8	208.8	537677	\N	\N	\N	\N	\N
5	1	318	16	electric	\N	\N	1	24113	2009-06-01	2009-06-30	\N	\N	30	70080	235.1	235.1	574675	\N	\N	\N	\N	\N
5	1	319	16	electric	\N	\N	1	24114	2009-07-01	2009-07-31	\N	\N	31	74800	233.6	233.6	613356	\N	\N	\N	\N	\N
5	1	320	16	electric	\N	\N	1	24115	2009-08-01	2009-08-31	\N	\N	31	76460	247.1	247.1	626933	\N	\N	\N	\N	\N
5	1	321	16	electric	\N	\N	1	24116	2009-09-01	2009-09-30	\N	\N	30	73110	240.1	240.1	599531	\N	\N	\N	\N	\N
5	1	322	16	electric	\N	\N	1	24117	2009-10-01	2009-10-31	\N	\N	31	69810	227.3	227.3	572445	\N	\N	\N	\N	\N
5	1	323	16	electric	\N	\N	1	24118	2009-11-01	2009-11-30	\N	\N	30	62300	206.9	206.9	510878	\N	\N	\N	\N	\N
5	1	324	16	electric	\N	\N	1	24119	2009-12-01	2009-12-31	\N	\N	31	53910	167.9	167.9	442025	\N	\N	\N	\N	\N
5	1	325	16	water	\N	\N	1	24108	2009-01-01	2009-01-31	\N	\N	31	139300	\N	\N	58495	\N	\N	\N	\N	\N
5	1	326	16	water	\N	\N	1	24109	2009-02-01	2009-02-28	\N	\N	28	142300	\N	\N	59785	\N	\N	\N	\N	\N
5	1	327	16	water	\N	\N	1	24110	2009-03-01	2009-03-31	\N	\N	31	150700	\N	\N	63280	\N	\N	\N	\N	\N
5	1	328	16	water	\N	\N	1	24111	2009-04-01	2009-04-30	\N	\N	30	178400	\N	\N	74930	\N	\N	\N	\N	\N
5	1	329	16	water	\N	\N	1	24112	2009-05-01	2009-05-31	\N	\N	31	207600	\N	\N	87180	\N	\N	\N	\N	\N
5	1	330	16	water	\N	\N	1	24113	2009-06-01	2009-06-30	\N	\N	30	230100	\N	\N	96644	\N	\N	\N	\N	\N
5	1	331	16	water	\N	\N	1	24114	2009-07-01	2009-07-31	\N	\N	31	257200	\N	\N	108014	\N	\N	\N	\N	\N
5	1	332	16	water	\N	\N	1	24115	2009-08-01	2009-08-31	\N	\N	31	259000	\N	\N	108772	\N	\N	\N	\N	\N
5	1	333	16	water	\N	\N	1	24116	2009-09-01	2009-09-30	\N	\N	30	240900	\N	\N	101185	\N	\N	\N	\N	\N
5	1	334	16	water	\N	\N	1	24117	2009-10-01	2009-10-31	\N	\N	31	211800	\N	\N	88961	\N	\N	\N	\N	\N
5	1	335	16	water	\N	\N	1	24118	2009-11-01	2009-11-30	\N	\N	30	180200	\N	\N	75694	\N	\N	\N	\N	\N
5	1	336	16	water	\N	\N	1	24119	2009-12-01	2009-12-31	\N	\N	31	154800	\N	\N	65035	\N	\N	\N	\N	\N
5	1	337	17	electric	\N	\N	1	24108	2009-01-01	2009-01-31	\N	\N	31	64290	193	193	527172	\N	\N	\N	\N	\N
5	1	338	17	electric	\N	\N	1	24109	2009-02-01	2009-02-28	\N	\N	28	64070	204.6	204.6	525388	\N	\N	\N	\N	\N
5	1	339	17	electric	\N	\N	1	24110	2009-03-01	2009-03-31	\N	\N	31	65250	188.8	188.8	535081	\N	\N	\N	\N	\N
5	1	340	17	electric	\N	\N	1	24111	2009-04-01	2009-04-30	\N	\N	30	73400	221.9	221.9	601859	\N	\N	\N	\N	\N
5	1	341	17	electric	\N	\N	1	24112	2009-05-01	2009-05-31	\N	\N	31	80820	241.8	241.8	662697	\N	\N	\N	\N	\N
5	1	342	17	electric	\N	\N	1	24113	2009-06-01	2009-06-30	\N	\N	30	93000	290.1	290.1	762615	\N	\N	\N	\N	\N
5	1	343	17	electric	\N	\N	1	24114	2009-07-01	2009-07-31	\N	\N	31	92640	281.8	281.8	759637	\N	\N	\N	\N	\N
5	1	344	17	electric	\N	\N	1	24115	2009-08-01	2009-08-31	\N	\N	31	87080	259.5	259.5	714074	\N	\N	\N	\N	\N
5	1	345	17	electric	\N	\N	1	24116	2009-09-01	2009-09-30	\N	\N	30	89200	281.8	281.8	731467	\N	\N	\N	\N	\N
5	1	346	17	electric	\N	\N	1	24117	2009-10-01	2009-10-31	\N	\N	31	85940	256.4	256.4	704691	\N	\N	\N	\N	\N
5	1	347	17	electric	\N	\N	1	24118	2009-11-01	2009-11-30	\N	\N	30	74750	228.5	228.5	612915	\N	\N	\N	\N	\N
5	1	348	17	electric	\N	\N	1	24119	2009-12-01	2009-12-31	\N	\N	31	68070	207.7	207.7	558207	\N	\N	\N	\N	\N
5	1	349	17	water	\N	\N	1	24108	2009-01-01	2009-01-31	\N	\N	31	100200	\N	\N	42104	\N	\N	\N	\N	\N
5	1	350	17	water	\N	\N	1	24109	2009-02-01	2009-02-28	\N	\N	28	96700	\N	\N	40604	\N	\N	\N	\N	\N
5	1	351	17	water	\N	\N	1	24110	2009-03-01	2009-03-31	\N	\N	31	110900	\N	\N	46572	\N	\N	\N	\N	\N
5	1	352	17	water	\N	\N	1	24111	2009-04-01	2009-04-30	\N	\N	30	132800	\N	\N	55795	\N	\N	\N	\N	\N
5	1	353	17	water	\N	\N	1	24112	2009-05-01	2009-05-31	\N	\N	31	145700	\N	\N	61178	\N	\N	\N	\N	\N
5	1	354	17	water	\N	\N	1	24113	2009-06-01	2009-06-30	\N	\N	30	173000	\N	\N	72665	\N	\N	\N	\N	\N
5	1	355	17	water	\N	\N	1	24114	2009-07-01	2009-07-31	\N	\N	31	184200	\N	\N	77359	\N	\N	\N	\N	\N
5	1	356	17	water	\N	\N	1	24115	2009-08-01	2009-08-31	\N	\N	31	180200	\N	\N	75683	\N	\N	\N	\N	\N
5	1	357	17	water	\N	\N	1	24116	2009-09-01	2009-09-30	\N	\N	30	169200	\N	\N	71048	\N	\N	\N	\N	\N
5	1	358	17	water	\N	\N	1	24117	2009-10-01	2009-10-31	\N	\N	31	153500	\N	\N	64467	\N	\N	\N	\N	\N
5	1	359	17	water	\N	\N	1	24118	2009-11-01	2009-11-30	\N	\N	30	131200	\N	\N	55083	\N	\N	\N	\N	\N
5	1	360	17	water	\N	\N	1	24119	2009-12-01	2009-12-31	\N	\N	31	116200	\N	\N	48784	\N	\N	\N	\N	\N
5	1	361	18	electric	\N	\N	1	24108	2009-01-01	2009-01-31	\N	\N	31	62810	175.5	175.5	515043	\N	\N	\N	\N	\N
5	1	362	18	electric	\N	\N	1	24109	2009-02-01	2009-02-28	\N	\N	28	65820	197.9	197.9	539717	\N	\N	\N	\N	\N
5	1	363	18	electric	\N	\N	1	24110	2009-03-01	2009-03-31	\N	\N	31	72590	203.3	203.3	595233	\N	\N	\N	\N	\N
5	1	364	18	electric	\N	\N	1	24111	2009-04-01	2009-04-30	\N	\N	30	76620	225.1	225.1	628285	\N	\N	\N	\N	\N
5	1	365	18	electric	\N	\N	1	24112	2009-05-01	2009-05-31	\N	\N	31	84790	235.7	235.7	695299	\N	\N	\N	\N	\N
5	1	366	18	electric	\N	\N	1	24113	2009-06-01	2009-06-30	\N	\N	30	96400	282.3	282.3	790486	\N	\N	\N	\N	\N
5	1	367	18	electric	\N	\N	1	24114	2009-07-01	2009-07-31	\N	\N	31	95240	269.9	269.9	780939	\N	\N	\N	\N	\N
5	1	368	18	electric	\N	\N	1	24115	2009-08-01	2009-08-31	\N	\N	31	94420	266.1	266.1	774257	\N	\N	\N	\N	\N
5	1	369	18	electric	\N	\N	1	24116	2009-09-01	2009-09-30	\N	\N	30	87380	261	261	716536	\N	\N	\N	\N	\N
5	1	370	18	electric	\N	\N	1	24117	2009-10-01	2009-10-31	\N	\N	31	82720	234.7	234.7	678327	\N	\N	\N	\N	\N
5	1	371	18	electric	\N	\N	1	24118	2009-11-01	2009-11-30	\N	\N	30	80850	231.9	231.9	662990	\N	\N	\N	\N	\N
5	1	372	18	electric	\N	\N	1	24119	2009-12-01	2009-12-31	\N	\N	31	65710	181	181	538842	\N	\N	\N	\N	\N
5	1	373	18	water	\N	\N	1	24108	2009-01-01	2009-01-31	\N	\N	31	36600	\N	\N	15372	\N	\N	\N	\N	\N
5	1	374	18	water	\N	\N	1	24109	2009-02-01	2009-02-28	\N	\N	28	37600	\N	\N	15783	\N	\N	\N	\N	\N
5	1	375	18	water	\N	\N	1	24110	2009-03-01	2009-03-31	\N	\N	31	41000	\N	\N	17231	\N	\N	\N	\N	\N
5	1	376	18	water	\N	\N	1	24111	2009-04-01	2009-04-30	\N	\N	30	51100	\N	\N	21442	\N	\N	\N	\N	\N
5	1	377	18	water	\N	\N	1	24112	2009-05-01	2009-05-31	\N	\N	31	58600	\N	\N	24612	\N	\N	\N	\N	\N
5	1	378	18	water	\N	\N	1	24113	2009-06-01	2009-06-30	\N	\N	30	63300	\N	\N	26568	\N	\N	\N	\N	\N
5	1	379	18	water	\N	\N	1	24114	2009-07-01	2009-07-31	\N	\N	31	67200	\N	\N	28205	\N	\N	\N	\N	\N
5	1	380	18	water	\N	\N	1	24115	2009-08-01	2009-08-31	\N	\N	31	69900	\N	\N	29367	\N	\N	\N	\N	\N
5	1	381	18	water	\N	\N	1	24116	2009-09-01	2009-09-30	\N	\N	30	61200	\N	\N	25696	\N	\N	\N	\N	\N
5	1	382	18	water	\N	\N	1	24117	2009-10-01	2009-10-31	\N	\N	31	56000	\N	\N	23509	\N	\N	\N	\N	\N
5	1	383	18	water	\N	\N	1	24118	2009-11-01	2009-11-30	\N	\N	30	49300	\N	\N	20693	\N	\N	\N	\N	\N
5	1	384	18	water	\N	\N	1	24119	2009-12-01	2009-12-31	\N	\N	31	40500	\N	\N	17029	\N	\N	\N	\N	\N
5	1	385	19	electric	\N	\N	1	24108	2009-01-01	2009-01-31	\N	\N	31	164180	413.4	413.4	1346282	\N	\N	\N	\N	\N
5	1	386	19	electric	\N	\N	1	24109	2009-02-01	2009-02-28	\N	\N	28	161620	443.6	443.6	1325312	\N	\N	\N	\N	\N
5	1	387	19	electric	\N	\N	1	24110	2009-03-01	2009-03-31	\N	\N	31	169740	416.9	416.9	1391847	\N	\N	\N	\N	\N
5	1	388	19	electric	\N	\N	1	24111	2009-04-01	2009-04-30	\N	\N	30	182620	468.5	468.5	1497451	\N	\N	\N	\N	\N
5	1	389	19	electric	\N	\N	1	24112	2009-05-01	2009-05-31	\N	\N	31	193050	480.5	480.5	1582974	\N	\N	\N	\N	\N
5	1	390	19	electric	\N	\N	1	24113	2009-06-01	2009-06-30	\N	\N	30	211480	542.1	542.1	1734165	\N	\N	\N	\N	\N
5	1	391	19	electric	\N	\N	1	24114	2009-07-01	2009-07-31	\N	\N	31	206730	504	504	1695164	\N	\N	\N	\N	\N
5	1	392	19	electric	\N	\N	1	24115	2009-08-01	2009-08-31	\N	\N	31	202390	503	503	1659581	\N	\N	\N	\N	\N
5	1	393	19	electric	\N	\N	1	24116	2009-09-01	2009-09-30	\N	\N	30	193940	513.2	513.2	1590269	\N	\N	\N	\N	\N
5	1	394	19	electric	\N	\N	1	24117	2009-10-01	2009-10-31	\N	\N	31	183720	441.3	441.3	1506481	\N	\N	\N	\N	\N
5	1	395	19	electric	\N	\N	1	24118	2009-11-01	2009-11-30	\N	\N	30	176450	455.3	455.3	1446853	\N	\N	\N	\N	\N
5	1	396	19	electric	\N	\N	1	24119	2009-12-01	2009-12-31	\N	\N	31	172970	416	416	1418316	\N	\N	\N	\N	\N
5	1	397	19	water	\N	\N	1	24108	2009-01-01	2009-01-31	\N	\N	31	52300	\N	\N	21975	\N	\N	\N	\N	\N
5	1	398	19	water	\N	\N	1	24109	2009-02-01	2009-02-28	\N	\N	28	51400	\N	\N	21570	\N	\N	\N	\N	\N
5	1	399	19	water	\N	\N	1	24110	2009-03-01	2009-03-31	\N	\N	31	55500	\N	\N	23296	\N	\N	\N	\N	\N
5	1	400	19	water	\N	\N	1	24111	2009-04-01	2009-04-30	\N	\N	30	67800	\N	\N	28492	\N	\N	\N	\N	\N
5	1	401	19	water	\N	\N	1	24112	2009-05-01	2009-05-31	\N	\N	31	82000	\N	\N	34452	\N	\N	\N	\N	\N
5	1	402	19	water	\N	\N	1	24113	2009-06-01	2009-06-30	\N	\N	30	89200	\N	\N	37449	\N	\N	\N	\N	\N
5	1	403	19	water	\N	\N	1	24114	2009-07-01	2009-07-31	\N	\N	31	96900	\N	\N	40696	\N	\N	\N	\N	\N
5	1	404	19	water	\N	\N	1	24115	2009-08-01	2009-08-31	\N	\N	31	94500	\N	\N	39705	\N	\N	\N	\N	\N
5	1	405	19	water	\N	\N	1	24116	2009-09-01	2009-09-30	\N	\N	30	85200	\N	\N	35789	\N	\N	\N	\N	\N
5	1	406	19	water	\N	\N	1	24117	2009-10-01	2009-10-31	\N	\N	31	79900	\N	\N	33550	\N	\N	\N	\N	\N
5	1	407	19	water	\N	\N	1	24118	2009-11-01	2009-11-30	\N	\N	30	67100	\N	\N	28197	\N	\N	\N	\N	\N
5	1	408	19	water	\N	\N	1	24119	2009-12-01	2009-12-31	\N	\N	31	56200	\N	\N	23589	\N	\N	\N	\N	\N
5	1	409	20	electric	\N	\N	1	24108	2009-01-01	2009-01-31	\N	\N	31	18590	51.5	51.5	152407	\N	\N	\N	\N	\N
5	1	410	20	electric	\N	\N	1	24109	2009-02-01	2009-02-28	\N	\N	28	19380	55.3	55.3	158913	\N	\N	\N	\N	\N
5	1	411	20	electric	\N	\N	1	24110	2009-03-01	2009-03-31	\N	\N	31	19570	52.2	52.2	160506	\N	\N	\N	\N	\N
5	1	412	20	electric	\N	\N	1	24111	2009-04-01	2009-04-30	\N	\N	30	22620	65	65	185514	\N	\N	\N	\N	\N
5	1	413	20	electric	\N	\N	1	24112	2009-05-01	2009-05-31	\N	\N	31	23930	65.8	65.8	196218	\N	\N	\N	\N	\N
5	1	414	20	electric	\N	\N	1	24113	2009-06-01	2009-06-30	\N	\N	30	27140	77.9	77.9	222576	\N	\N	\N	\N	\N
5	1	415	20	electric	\N	\N	1	24114	2009-07-01	2009-07-31	\N	\N	31	27020	73.1	73.1	221535	\N	\N	\N	\N	\N
5	1	416	20	electric	\N	\N	1	24115	2009-08-01	2009-08-31	\N	\N	31	29200	80.4	80.4	239434	\N	\N	\N	\N	\N
5	1	417	20	electric	\N	\N	1	24116	2009-09-01	2009-09-30	\N	\N	30	26920	74.7	74.7	220716	\N	\N	\N	\N	\N
5	1	418	20	electric	\N	\N	1	24117	2009-10-01	2009-10-31	\N	\N	31	25690	68.1	68.1	210699	\N	\N	\N	\N	\N
5	1	419	20	electric	\N	\N	1	24118	2009-11-01	2009-11-30	\N	\N	30	21650	58.9	58.9	177532	\N	\N	\N	\N	\N
5	1	420	20	electric	\N	\N	1	24119	2009-12-01	2009-12-31	\N	\N	31	19810	53.4	53.4	162425	\N	\N	\N	\N	\N
5	1	421	20	water	\N	\N	1	24108	2009-01-01	2009-01-31	\N	\N	31	19400	\N	\N	8160	\N	\N	\N	\N	\N
5	1	422	20	water	\N	\N	1	24109	2009-02-01	2009-02-28	\N	\N	28	19400	\N	\N	8148	\N	\N	\N	\N	\N
5	1	423	20	water	\N	\N	1	24110	2009-03-01	2009-03-31	\N	\N	31	20300	\N	\N	8525	\N	\N	\N	\N	\N
5	1	424	20	water	\N	\N	1	24111	2009-04-01	2009-04-30	\N	\N	30	24500	\N	\N	10295	\N	\N	\N	\N	\N
5	1	425	20	water	\N	\N	1	24112	2009-05-01	2009-05-31	\N	\N	31	29500	\N	\N	12387	\N	\N	\N	\N	\N
5	1	426	20	water	\N	\N	1	24113	2009-06-01	2009-06-30	\N	\N	30	33700	\N	\N	14162	\N	\N	\N	\N	\N
5	1	427	20	water	\N	\N	1	24114	2009-07-01	2009-07-31	\N	\N	31	35300	\N	\N	14811	\N	\N	\N	\N	\N
5	1	428	20	water	\N	\N	1	24115	2009-08-01	2009-08-31	\N	\N	31	35100	\N	\N	14722	\N	\N	\N	\N	\N
5	1	429	20	water	\N	\N	1	24116	2009-09-01	2009-09-30	\N	\N	30	32000	\N	\N	13446	\N	\N	\N	\N	\N
5	1	430	20	water	\N	\N	1	24117	2009-10-01	2009-10-31	\N	\N	31	31000	\N	\N	13036	\N	\N	\N	\N	\N
5	1	431	20	water	\N	\N	1	24118	2009-11-01	2009-11-30	\N	\N	30	25000	\N	\N	10481	\N	\N	\N	\N	\N
5	1	432	20	water	\N	\N	1	24119	2009-12-01	2009-12-31	\N	\N	31	22500	\N	\N	9466	\N	\N	\N	\N	\N
\.



COPY public.briefing (version, id, title, as_of, audience, plan, quoted, frozen, lines, presented_at, presented_by, voided) FROM stdin;
2	1	Review board, February 2009	2009-02-03	named	[{"kind": "agenda", "minutes": 2, "narrative": "", "courses": [], "steps": [], "scenarios": []}, {"kind": "exposure", "minutes": 8, "narrative": "{at_risk.accounts} key accounts leave {at_risk.net} over their power cost; {at_risk.total} of it could go. The top three hold {at_risk.top_share}.", "courses": [], "steps": [], "scenarios": []}, {"kind": "accounts", "minutes": 8, "narrative": "", "courses": [], "steps": [], "scenarios": []}, {"kind": "satisfaction", "minutes": 7, "narrative": "", "courses": [], "steps": [], "scenarios": []}, {"kind": "level", "minutes": 5, "narrative": "", "courses": [], "steps": [], "scenarios": []}, {"kind": "budget", "minutes": 5, "narrative": "The program costs {budget.total}. It pays for itself by keeping {at_risk.break_even} of what is at risk.", "courses": [], "steps": [], "scenarios": []}, {"kind": "courses", "minutes": 8, "narrative": "", "courses": [{"title": "Joint planning with the ten largest accounts", "cost": "$6,000 a year and 12 % of a representative's time", "effect": "Known needs for 90 % of what is at risk; the published gap is 159 points of satisfaction", "obstacle": "Plant managers' time", "recommended": true, "why": "It reaches most of the exposure with the people we have."}, {"title": "A third representative", "cost": "$96,000 a year", "effect": "11 fewer accounts each", "obstacle": "No position is open", "recommended": false, "why": ""}, {"title": "Go on as now", "cost": "nothing more", "effect": "Four reviews stay overdue", "obstacle": "Two accounts compare utilities this year", "recommended": false, "why": ""}], "steps": [], "scenarios": []}, {"kind": "decisions", "minutes": 4, "narrative": "", "courses": [], "steps": [{"text": "Approve joint planning with the ten largest accounts", "owner": "Review board", "due": "this meeting"}], "scenarios": []}, {"kind": "next_steps", "minutes": 3, "narrative": "", "courses": [], "steps": [{"text": "Invite Harbor Foundry and Northgate Mall to plan", "owner": "Avery Cole", "due": "March 15"}, {"text": "Bring the four overdue reviews up to date", "owner": "Jordan Blake", "due": "March 31"}], "scenarios": []}]	{}	{"title": "Review board, February 2009", "utility": "Cedar Bend Water & Power", "as_of": "February 3, 2009", "period": "February 2008 to January 2009", "data_version": 832, "color": "#0b5c8a", "slides": [{"section": "Agenda", "title": "Our 50 minutes", "minutes": 2, "figures": [], "chart": null, "grid": {"columns": ["What", "Minutes"], "rows": [["What we stand to lose", "8"], ["The accounts that matter", "8"], ["How satisfied they are", "7"], ["The program's level", "5"], ["What the program costs and returns", "5"], ["Courses of action", "8"], ["What we ask you to decide", "4"], ["Next steps", "3"]], "right": [false, true]}, "text": "", "notes": "", "source": ""}, {"section": "What we stand to lose", "title": "$56,164 could go", "minutes": 8, "figures": [{"key": "at_risk.total", "label": "At-risk revenue", "text": "$56,164", "how": "Net revenue \\u00d7 mobility factor of each key account, added up before rounding."}, {"key": "at_risk.top_share", "label": "Held by the top three", "text": "56.9 %", "how": ""}, {"key": "at_risk.ratio", "label": "Exposure \\u00f7 budget", "text": "1.0 \\u00d7", "how": ""}, {"key": "at_risk.break_even", "label": "Break-even", "text": "97.2 %", "how": "The share of the exposure that the program must keep to pay for itself."}], "chart": {"kind": "pareto", "title": "At-risk revenue by account, with running share", "categories": ["Harbor Foundry", "Summit Plastics", "Ridgeline Cold Storage", "Northgate Mall", "Crown Bottling", "St. Anne Medical Center", "Pioneer Feed Mill", "River District Lofts", "Orchard Grocery", "Union Square Offices"], "series": {"At-risk revenue": [14674.4, 10113.27, 7176.64, 6802.89, 3823.28, 3651.1, 3581.17, 1600.17, 794.91, 783.66], "Running share": [26.1, 44.1, 56.9, 69.0, 75.8, 82.3, 88.7, 91.6, 93.0, 94.4]}, "unit": "$"}, "grid": null, "text": "21 key accounts leave $137,180 over their power cost; $56,164 of it could go. The top three hold 56.9 %.", "notes": "", "source": "February 2008 to January 2009; as of February 3, 2009"}, {"section": "The accounts that matter", "title": "The 10 accounts that hold most of it", "minutes": 8, "figures": [], "chart": null, "grid": {"columns": ["#", "Account", "Class", "Net revenue ($)", "Mobility", "At risk ($)"], "rows": [["1", "Harbor Foundry", "Industrial", "$24,457.33", "0.6", "$14,674.40"], ["2", "Summit Plastics", "Industrial", "$20,226.53", "0.5", "$10,113.27"], ["3", "Ridgeline Cold Storage", "Industrial", "$11,961.07", "0.6", "$7,176.64"], ["4", "Northgate Mall", "Commercial", "$17,007.22", "0.4", "$6,802.89"], ["5", "Crown Bottling", "Industrial", "$10,923.66", "0.35", "$3,823.28"], ["6", "St. Anne Medical Center", "Institutional", "$14,604.40", "0.25", "$3,651.10"], ["7", "Pioneer Feed Mill", "Industrial", "$7,162.35", "0.5", "$3,581.17"], ["8", "River District Lofts", "\\u2013", "$5,926.56", "0.27", "$1,600.17"], ["9", "Orchard Grocery", "Commercial", "$2,649.70", "0.3", "$794.91"], ["10", "Union Square Offices", "Commercial", "$5,224.43", "0.15", "$783.66"]], "right": [true, false, false, true, true, true]}, "text": "", "notes": "", "source": "February 2008 to January 2009; as of February 3, 2009"}, {"section": "How satisfied they are", "title": "716 of 1,000 points, 95 % interval 685 to 747", "minutes": 7, "figures": [{"key": "satisfaction.index", "label": "Satisfaction", "text": "716", "how": "Points of 1,000, the latest wave."}, {"key": "satisfaction.interval", "label": "Its 95 % interval", "text": "685 to 747", "how": ""}, {"key": "satisfaction.responses", "label": "Accounts that answered", "text": "18", "how": ""}, {"key": "satisfaction.rate", "label": "Response rate", "text": "86 %", "how": ""}], "chart": {"kind": "line", "title": "Satisfaction by wave, with its 95 % interval", "categories": ["Spring 2007", "Fall 2007", "Spring 2008", "Fall 2008"], "series": {"Index": [685.2, 685.2, 691.4, 716.0], "Low": [661.2, 656.3, 661.3, 685.5], "High": [709.2, 714.1, 721.4, 746.6]}, "unit": "points"}, "grid": null, "text": "", "notes": "", "source": "Survey wave Fall 2008"}, {"section": "The program's level", "title": "The program is at Basic (reactive), 4 steps from Standard", "minutes": 5, "figures": [{"key": "level.reached", "label": "Program level", "text": "Basic (reactive)", "how": ""}, {"key": "level.next", "label": "Next level", "text": "Standard", "how": ""}, {"key": "level.steps", "label": "Steps to the next level", "text": "4", "how": ""}, {"key": "level.contradicted", "label": "Claims the data contradicts", "text": "1", "how": ""}], "chart": null, "grid": {"columns": ["The way to the next level", "Hours a year"], "rows": [["Write the business plan (executive summary to financials, seven short sections)", "60"], ["Have a program budget approved for the fiscal year", "\\u2013"], ["Find a contact at each key account that has none", "8"], ["Write the first customer action plans, the accounts with the largest exposure first", "120"]], "right": [false, true]}, "text": "", "notes": "", "source": "Self-assessment 2010"}, {"section": "What the program costs and returns", "title": "$54,600 guards $56,164", "minutes": 5, "figures": [{"key": "budget.total", "label": "Program budget", "text": "$54,600", "how": ""}, {"key": "budget.per_account", "label": "Cost per key account", "text": "$2,600", "how": ""}, {"key": "budget.orphan", "label": "Serves no objective", "text": "$3,650", "how": ""}, {"key": "at_risk.ratio", "label": "Exposure \\u00f7 budget", "text": "1.0 \\u00d7", "how": ""}, {"key": "at_risk.break_even", "label": "Break-even", "text": "97.2 %", "how": "The share of the exposure that the program must keep to pay for itself."}], "chart": {"kind": "bars", "title": "Budget by category", "categories": ["SUPPLIES", "PURCHASED SERVICES", "FIXED CHARGES"], "series": {"Budget": [10450.0, 44150.0, 0.0]}, "unit": "$"}, "grid": null, "text": "The program costs $54,600. It pays for itself by keeping 97.2 % of what is at risk.", "notes": "", "source": "February 2008 to January 2009; as of February 3, 2009"}, {"section": "Courses of action", "title": "We recommend: Joint planning with the ten largest accounts", "minutes": 8, "figures": [], "chart": null, "grid": {"columns": ["Course of action", "Cost", "Effect", "Obstacle"], "rows": [["\\u2605 Joint planning with the ten largest accounts", "$6,000 a year and 12 % of a representative's time", "Known needs for 90 % of what is at risk; the published gap is 159 points of satisfaction", "Plant managers' time"], ["A third representative", "$96,000 a year", "11 fewer accounts each", "No position is open"], ["Go on as now", "nothing more", "Four reviews stay overdue", "Two accounts compare utilities this year"]], "right": []}, "text": "", "notes": "It reaches most of the exposure with the people we have.", "source": ""}, {"section": "What we ask you to decide", "title": "We ask you to decide", "minutes": 4, "figures": [], "chart": null, "grid": {"columns": ["What", "Who", "Until"], "rows": [["Approve joint planning with the ten largest accounts", "Review board", "this meeting"]], "right": []}, "text": "", "notes": "", "source": ""}, {"section": "Next steps", "title": "What happens next", "minutes": 3, "figures": [], "chart": null, "grid": {"columns": ["What", "Who", "Until"], "rows": [["Invite Harbor Foundry and Northgate Mall to plan", "Avery Cole", "March 15"], ["Bring the four overdue reviews up to date", "Jordan Blake", "March 31"]], "right": []}, "text": "", "notes": "", "source": ""}], "facts": {"at_risk.total": "$56,164", "at_risk.net": "$137,180", "at_risk.revenue": "$613,941", "at_risk.accounts": "21", "at_risk.top_share": "56.9 %", "at_risk.ratio": "1.0 \\u00d7", "at_risk.break_even": "97.2 %", "at_risk.change": "not known", "satisfaction.index": "716", "satisfaction.interval": "685 to 747", "satisfaction.responses": "18", "satisfaction.rate": "86 %", "satisfaction.wave": "Fall 2008", "level.reached": "Basic (reactive)", "level.next": "Standard", "level.steps": "4", "level.contradicted": "1", "budget.total": "$54,600", "budget.per_account": "$2,600", "budget.orphan": "$3,650", "budget.orphan_share": "6.7 %", "budget.unfunded": "0", "scenario.name": "not known", "scenario.total": "not known", "scenario.change": "not known", "scenario.share": "not known", "scenario.moving": "not known", "scenario_two.name": "not known", "scenario_two.total": "not known", "scenario_two.change": "not known", "scenario_two.share": "not known", "scenario_two.moving": "not known", "scenario_three.name": "not known", "scenario_three.total": "not known", "scenario_three.change": "not known", "scenario_three.share": "not known", "scenario_three.moving": "not known"}}	[{"account_id": 14, "number": "0040618", "name": "Bluebird Hotel", "customer_class": "Commercial", "revenue_cents": "333775", "power_cost_cents": "250331.25", "mobility": "0.5"}, {"account_id": 15, "number": "0040655", "name": "City Water Plant", "customer_class": "Institutional", "revenue_cents": "1077381", "power_cost_cents": "808035.75", "mobility": "0.15"}, {"account_id": 20, "number": "0040840", "name": "Corner Bakery", "customer_class": "Commercial", "revenue_cents": "152407", "power_cost_cents": "114305.25", "mobility": "0.01"}, {"account_id": 12, "number": "0040544", "name": "County Courthouse", "customer_class": "Institutional", "revenue_cents": "643083", "power_cost_cents": "482312.25", "mobility": "0.3"}, {"account_id": 7, "number": "0040359", "name": "Crown Bottling", "customer_class": "Industrial", "revenue_cents": "4369463", "power_cost_cents": "3277097.25", "mobility": "0.35"}, {"account_id": 13, "number": "0040581", "name": "Delta Tool & Die", "customer_class": "Industrial", "revenue_cents": "1009803", "power_cost_cents": "757352.25", "mobility": "0.2"}, {"account_id": 18, "number": "0040766", "name": "Foxglove Data", "customer_class": "Commercial", "revenue_cents": "515043", "power_cost_cents": "386282.25", "mobility": "0.1"}, {"account_id": 1, "number": "0040137", "name": "Harbor Foundry", "customer_class": "Industrial", "revenue_cents": "16304889", "power_cost_cents": "13859155.65", "mobility": "0.6"}, {"account_id": 10, "number": "0040470", "name": "Lakeview High School", "customer_class": "Institutional", "revenue_cents": "747993", "power_cost_cents": "560994.75", "mobility": "0.4"}, {"account_id": 16, "number": "0040692", "name": "Maple Theaters", "customer_class": "Commercial", "revenue_cents": "461895", "power_cost_cents": "346421.25", "mobility": "0.21"}, {"account_id": 21, "number": "0040877", "name": "New Tech Park", "customer_class": "Commercial", "revenue_cents": null, "power_cost_cents": null, "mobility": "0.4"}, {"account_id": 2, "number": "0040174", "name": "Northgate Mall", "customer_class": "Commercial", "revenue_cents": "6802886", "power_cost_cents": "5102164.50", "mobility": "0.4"}, {"account_id": 9, "number": "0040433", "name": "Orchard Grocery", "customer_class": "Commercial", "revenue_cents": "1059880", "power_cost_cents": "794910.00", "mobility": "0.3"}, {"account_id": 6, "number": "0040322", "name": "Pioneer Feed Mill", "customer_class": "Industrial", "revenue_cents": "2864938", "power_cost_cents": "2148703.50", "mobility": "0.5"}, {"account_id": 17, "number": "0040729", "name": "Quality Tire", "customer_class": "Commercial", "revenue_cents": "527172", "power_cost_cents": "395379.00", "mobility": "0.15"}, {"account_id": 4, "number": "0040248", "name": "Ridgeline Cold Storage", "customer_class": "Industrial", "revenue_cents": "4784428", "power_cost_cents": "3588321.00", "mobility": "0.6"}, {"account_id": 8, "number": "0040396", "name": "River District Lofts", "customer_class": null, "revenue_cents": "2370625", "power_cost_cents": "1777968.75", "mobility": "0.27"}, {"account_id": 5, "number": "0040285", "name": "St. Anne Medical Center", "customer_class": "Institutional", "revenue_cents": "5841761", "power_cost_cents": "4381320.75", "mobility": "0.25"}, {"account_id": 19, "number": "0040803", "name": "State College", "customer_class": "Institutional", "revenue_cents": "1346282", "power_cost_cents": "1009711.50", "mobility": "0.01"}, {"account_id": 3, "number": "0040211", "name": "Summit Plastics", "customer_class": "Industrial", "revenue_cents": "8090613", "power_cost_cents": "6067959.75", "mobility": "0.5"}, {"account_id": 11, "number": "0040507", "name": "Union Square Offices", "customer_class": "Commercial", "revenue_cents": "2089770", "power_cost_cents": "1567327.50", "mobility": "0.15"}]	2009-02-03T09:00:00.000000+00:00	Morgan Ellis	f
2	2	Review board, August 2009	2009-08-04	named	[{"kind": "agenda", "minutes": 2, "narrative": "", "courses": [], "steps": [], "scenarios": []}, {"kind": "last_time", "minutes": 5, "narrative": "", "courses": [], "steps": [], "scenarios": []}, {"kind": "exposure", "minutes": 8, "narrative": "{at_risk.accounts} key accounts leave {at_risk.net} over their power cost; {at_risk.total} of it could go. The top three hold {at_risk.top_share}.", "courses": [], "steps": [], "scenarios": []}, {"kind": "bridge", "minutes": 5, "narrative": "", "courses": [], "steps": [], "scenarios": []}, {"kind": "accounts", "minutes": 8, "narrative": "", "courses": [], "steps": [], "scenarios": []}, {"kind": "satisfaction", "minutes": 7, "narrative": "", "courses": [], "steps": [], "scenarios": []}, {"kind": "level", "minutes": 5, "narrative": "", "courses": [], "steps": [], "scenarios": []}, {"kind": "budget", "minutes": 5, "narrative": "The program costs {budget.total}. It pays for itself by keeping {at_risk.break_even} of what is at risk.", "courses": [], "steps": [], "scenarios": []}, {"kind": "courses", "minutes": 8, "narrative": "", "courses": [{"title": "Joint planning with the ten largest accounts", "cost": "$6,000 a year and 12 % of a representative's time", "effect": "Known needs for 90 % of what is at risk; the published gap is 159 points of satisfaction", "obstacle": "Plant managers' time", "recommended": true, "why": "It reaches most of the exposure with the people we have."}, {"title": "A third representative", "cost": "$96,000 a year", "effect": "11 fewer accounts each", "obstacle": "No position is open", "recommended": false, "why": ""}, {"title": "Go on as now", "cost": "nothing more", "effect": "Four reviews stay overdue", "obstacle": "Two accounts compare utilities this year", "recommended": false, "why": ""}], "steps": [], "scenarios": []}, {"kind": "decisions", "minutes": 4, "narrative": "", "courses": [], "steps": [{"text": "Approve joint planning with the ten largest accounts", "owner": "Review board", "due": "this meeting"}], "scenarios": []}, {"kind": "next_steps", "minutes": 3, "narrative": "", "courses": [], "steps": [{"text": "Invite Harbor Foundry and Northgate Mall to plan", "owner": "Avery Cole", "due": "March 15"}, {"text": "Bring the four overdue reviews up to date", "owner": "Jordan Blake", "due": "March 31"}], "scenarios": []}]	{}	{"title": "Review board, August 2009", "utility": "Cedar Bend Water & Power", "as_of": "August 4, 2009", "period": "August 2008 to July 2009", "data_version": 846, "color": "#0b5c8a", "slides": [{"section": "Agenda", "title": "Our 60 minutes", "minutes": 2, "figures": [], "chart": null, "grid": {"columns": ["What", "Minutes"], "rows": [["What you asked last time", "5"], ["What we stand to lose", "8"], ["What changed since the last briefing", "5"], ["The accounts that matter", "8"], ["How satisfied they are", "7"], ["The program's level", "5"], ["What the program costs and returns", "5"], ["Courses of action", "8"], ["What we ask you to decide", "4"], ["Next steps", "3"]], "right": [false, true]}, "text": "", "notes": "", "source": ""}, {"section": "What you asked last time", "title": "What you asked last time: 1 of 3 are still open", "minutes": 5, "figures": [], "chart": null, "grid": {"columns": ["", "What", "What became of it"], "rows": [["Question", "How sure is the order of the first three?", "Shown under \\u201cHow sure\\u201d on the at-risk page"], ["Decision", "Build the 2009 budget from the goals", "Done: every line names what it serves"], ["Question", "What did the outage notices change?", "open"]], "right": []}, "text": "", "notes": "", "source": ""}, {"section": "What we stand to lose", "title": "$427,639 could go", "minutes": 8, "figures": [{"key": "at_risk.total", "label": "At-risk revenue", "text": "$427,639", "how": "Net revenue \\u00d7 mobility factor of each key account, added up before rounding."}, {"key": "at_risk.top_share", "label": "Held by the top three", "text": "56.3 %", "how": ""}, {"key": "at_risk.ratio", "label": "Exposure \\u00f7 budget", "text": "7.8 \\u00d7", "how": ""}, {"key": "at_risk.break_even", "label": "Break-even", "text": "12.8 %", "how": "The share of the exposure that the program must keep to pay for itself."}], "chart": {"kind": "pareto", "title": "At-risk revenue by account, with running share", "categories": ["Harbor Foundry", "Summit Plastics", "Northgate Mall", "Ridgeline Cold Storage", "St. Anne Medical Center", "Crown Bottling", "Pioneer Feed Mill", "River District Lofts", "Orchard Grocery", "Union Square Offices"], "series": {"At-risk revenue": [107481.75, 74297.0, 58912.56, 53326.81, 29210.64, 27589.22, 25512.8, 13151.59, 6713.87, 6523.65], "Running share": [25.1, 42.5, 56.3, 68.8, 75.6, 82.0, 88.0, 91.1, 92.6, 94.2]}, "unit": "$"}, "grid": null, "text": "21 key accounts leave $1,059,887 over their power cost; $427,639 of it could go. The top three hold 56.3 %.", "notes": "", "source": "August 2008 to July 2009; as of August 4, 2009"}, {"section": "What changed since the last briefing", "title": "$371,474 more at risk than at the last briefing", "minutes": 5, "figures": [], "chart": {"kind": "waterfall", "title": "At-risk revenue since the last briefing", "categories": ["Last briefing", "Joined", "Left", "Revenue", "Power cost", "Mobility", "Now"], "series": {"At-risk revenue": [56164.35, 0.0, 0.0, 1733383.63, -1361909.29, 0.0, 427638.69]}, "unit": "$"}, "grid": {"columns": ["Cause", "Amount ($)"], "rows": [["Last briefing", "$56,164"], ["Joined", "$0"], ["Left", "$0"], ["Revenue", "$1,733,384"], ["Power cost", "-$1,361,909"], ["Mobility", "$0"], ["Now", "$427,639"]], "right": [false, true]}, "text": "", "notes": "", "source": "August 2008 to July 2009; as of August 4, 2009"}, {"section": "The accounts that matter", "title": "The 10 accounts that hold most of it", "minutes": 8, "figures": [], "chart": null, "grid": {"columns": ["#", "Account", "Class", "Net revenue ($)", "Mobility", "At risk ($)"], "rows": [["1", "Harbor Foundry", "Industrial", "$179,136.25", "0.6", "$107,481.75"], ["2", "Summit Plastics", "Industrial", "$148,594.00", "0.5", "$74,297.00"], ["3", "Northgate Mall", "Commercial", "$147,281.40", "0.4", "$58,912.56"], ["4", "Ridgeline Cold Storage", "Industrial", "$88,878.02", "0.6", "$53,326.81"], ["5", "St. Anne Medical Center", "Institutional", "$116,842.56", "0.25", "$29,210.64"], ["6", "Crown Bottling", "Industrial", "$78,826.33", "0.35", "$27,589.22"], ["7", "Pioneer Feed Mill", "Industrial", "$51,025.60", "0.5", "$25,512.80"], ["8", "River District Lofts", "\\u2013", "$48,709.60", "0.27", "$13,151.59"], ["9", "Orchard Grocery", "Commercial", "$22,379.56", "0.3", "$6,713.87"], ["10", "Union Square Offices", "Commercial", "$43,491.00", "0.15", "$6,523.65"]], "right": [true, false, false, true, true, true]}, "text": "", "notes": "", "source": "August 2008 to July 2009; as of August 4, 2009"}, {"section": "How satisfied they are", "title": "728 of 1,000 points, 95 % interval 712 to 744", "minutes": 7, "figures": [{"key": "satisfaction.index", "label": "Satisfaction", "text": "728", "how": "Points of 1,000, the latest wave."}, {"key": "satisfaction.interval", "label": "Its 95 % interval", "text": "712 to 744", "how": ""}, {"key": "satisfaction.responses", "label": "Accounts that answered", "text": "20", "how": ""}, {"key": "satisfaction.rate", "label": "Response rate", "text": "95 %", "how": ""}], "chart": {"kind": "line", "title": "Satisfaction by wave, with its 95 % interval", "categories": ["Spring 2007", "Fall 2007", "Spring 2008", "Fall 2008", "Spring 2009"], "series": {"Index": [685.2, 685.2, 691.4, 716.0, 727.8], "Low": [661.2, 656.3, 661.3, 685.5, 712.0], "High": [709.2, 714.1, 721.4, 746.6, 743.6]}, "unit": "points"}, "grid": null, "text": "", "notes": "", "source": "Survey wave Spring 2009"}, {"section": "The program's level", "title": "The program is at Basic (reactive), 4 steps from Standard", "minutes": 5, "figures": [{"key": "level.reached", "label": "Program level", "text": "Basic (reactive)", "how": ""}, {"key": "level.next", "label": "Next level", "text": "Standard", "how": ""}, {"key": "level.steps", "label": "Steps to the next level", "text": "4", "how": ""}, {"key": "level.contradicted", "label": "Claims the data contradicts", "text": "2", "how": ""}], "chart": null, "grid": {"columns": ["The way to the next level", "Hours a year"], "rows": [["Write the business plan (executive summary to financials, seven short sections)", "60"], ["Have a program budget approved for the fiscal year", "\\u2013"], ["Find a contact at each key account that has none", "8"], ["Write the first customer action plans, the accounts with the largest exposure first", "120"]], "right": [false, true]}, "text": "", "notes": "", "source": "Self-assessment 2010"}, {"section": "What the program costs and returns", "title": "$54,600 guards $427,639", "minutes": 5, "figures": [{"key": "budget.total", "label": "Program budget", "text": "$54,600", "how": ""}, {"key": "budget.per_account", "label": "Cost per key account", "text": "$2,600", "how": ""}, {"key": "budget.orphan", "label": "Serves no objective", "text": "$3,650", "how": ""}, {"key": "at_risk.ratio", "label": "Exposure \\u00f7 budget", "text": "7.8 \\u00d7", "how": ""}, {"key": "at_risk.break_even", "label": "Break-even", "text": "12.8 %", "how": "The share of the exposure that the program must keep to pay for itself."}], "chart": {"kind": "bars", "title": "Budget by category", "categories": ["SUPPLIES", "PURCHASED SERVICES", "FIXED CHARGES"], "series": {"Budget": [10450.0, 44150.0, 0.0]}, "unit": "$"}, "grid": null, "text": "The program costs $54,600. It pays for itself by keeping 12.8 % of what is at risk.", "notes": "", "source": "August 2008 to July 2009; as of August 4, 2009"}, {"section": "Courses of action", "title": "We recommend: Joint planning with the ten largest accounts", "minutes": 8, "figures": [], "chart": null, "grid": {"columns": ["Course of action", "Cost", "Effect", "Obstacle"], "rows": [["\\u2605 Joint planning with the ten largest accounts", "$6,000 a year and 12 % of a representative's time", "Known needs for 90 % of what is at risk; the published gap is 159 points of satisfaction", "Plant managers' time"], ["A third representative", "$96,000 a year", "11 fewer accounts each", "No position is open"], ["Go on as now", "nothing more", "Four reviews stay overdue", "Two accounts compare utilities this year"]], "right": []}, "text": "", "notes": "It reaches most of the exposure with the people we have.", "source": ""}, {"section": "What we ask you to decide", "title": "We ask you to decide", "minutes": 4, "figures": [], "chart": null, "grid": {"columns": ["What", "Who", "Until"], "rows": [["Approve joint planning with the ten largest accounts", "Review board", "this meeting"]], "right": []}, "text": "", "notes": "", "source": ""}, {"section": "Next steps", "title": "What happens next", "minutes": 3, "figures": [], "chart": null, "grid": {"columns": ["What", "Who", "Until"], "rows": [["Invite Harbor Foundry and Northgate Mall to plan", "Avery Cole", "March 15"], ["Bring the four overdue reviews up to date", "Jordan Blake", "March 31"]], "right": []}, "text": "", "notes": "", "source": ""}], "facts": {"at_risk.total": "$427,639", "at_risk.net": "$1,059,887", "at_risk.revenue": "$4,717,246", "at_risk.accounts": "21", "at_risk.top_share": "56.3 %", "at_risk.ratio": "7.8 \\u00d7", "at_risk.break_even": "12.8 %", "at_risk.change": "+$371,474", "satisfaction.index": "728", "satisfaction.interval": "712 to 744", "satisfaction.responses": "20", "satisfaction.rate": "95 %", "satisfaction.wave": "Spring 2009", "level.reached": "Basic (reactive)", "level.next": "Standard", "level.steps": "4", "level.contradicted": "2", "budget.total": "$54,600", "budget.per_account": "$2,600", "budget.orphan": "$3,650", "budget.orphan_share": "6.7 %", "budget.unfunded": "0", "scenario.name": "not known", "scenario.total": "not known", "scenario.change": "not known", "scenario.share": "not known", "scenario.moving": "not known", "scenario_two.name": "not known", "scenario_two.total": "not known", "scenario_two.change": "not known", "scenario_two.share": "not known", "scenario_two.moving": "not known", "scenario_three.name": "not known", "scenario_three.total": "not known", "scenario_three.change": "not known", "scenario_three.share": "not known", "scenario_three.moving": "not known"}}	[{"account_id": 14, "number": "0040618", "name": "Bluebird Hotel", "customer_class": "Commercial", "revenue_cents": "2761512", "power_cost_cents": "2071134.00", "mobility": "0.5"}, {"account_id": 15, "number": "0040655", "name": "City Water Plant", "customer_class": "Institutional", "revenue_cents": "8348782", "power_cost_cents": "6261586.50", "mobility": "0.15"}, {"account_id": 20, "number": "0040840", "name": "Corner Bakery", "customer_class": "Commercial", "revenue_cents": "1297669", "power_cost_cents": "973251.75", "mobility": "0.01"}, {"account_id": 12, "number": "0040544", "name": "County Courthouse", "customer_class": "Institutional", "revenue_cents": "5027114", "power_cost_cents": "3770335.50", "mobility": "0.3"}, {"account_id": 7, "number": "0040359", "name": "Crown Bottling", "customer_class": "Industrial", "revenue_cents": "31530532", "power_cost_cents": "23647899.00", "mobility": "0.35"}, {"account_id": 13, "number": "0040581", "name": "Delta Tool & Die", "customer_class": "Industrial", "revenue_cents": "7521107", "power_cost_cents": "5640830.25", "mobility": "0.2"}, {"account_id": 18, "number": "0040766", "name": "Foxglove Data", "customer_class": "Commercial", "revenue_cents": "4545002", "power_cost_cents": "3408751.50", "mobility": "0.1"}, {"account_id": 1, "number": "0040137", "name": "Harbor Foundry", "customer_class": "Industrial", "revenue_cents": "119424167", "power_cost_cents": "101510541.95", "mobility": "0.6"}, {"account_id": 10, "number": "0040470", "name": "Lakeview High School", "customer_class": "Institutional", "revenue_cents": "5843326", "power_cost_cents": "4382494.50", "mobility": "0.4"}, {"account_id": 16, "number": "0040692", "name": "Maple Theaters", "customer_class": "Commercial", "revenue_cents": "3597076", "power_cost_cents": "2697807.00", "mobility": "0.21"}, {"account_id": 21, "number": "0040877", "name": "New Tech Park", "customer_class": "Commercial", "revenue_cents": null, "power_cost_cents": null, "mobility": "0.4"}, {"account_id": 2, "number": "0040174", "name": "Northgate Mall", "customer_class": "Commercial", "revenue_cents": "58912561", "power_cost_cents": "44184420.75", "mobility": "0.4"}, {"account_id": 9, "number": "0040433", "name": "Orchard Grocery", "customer_class": "Commercial", "revenue_cents": "8951823", "power_cost_cents": "6713867.25", "mobility": "0.3"}, {"account_id": 6, "number": "0040322", "name": "Pioneer Feed Mill", "customer_class": "Industrial", "revenue_cents": "20410239", "power_cost_cents": "15307679.25", "mobility": "0.5"}, {"account_id": 17, "number": "0040729", "name": "Quality Tire", "customer_class": "Commercial", "revenue_cents": "4374449", "power_cost_cents": "3280836.75", "mobility": "0.15"}, {"account_id": 4, "number": "0040248", "name": "Ridgeline Cold Storage", "customer_class": "Industrial", "revenue_cents": "35551207", "power_cost_cents": "26663405.25", "mobility": "0.6"}, {"account_id": 8, "number": "0040396", "name": "River District Lofts", "customer_class": null, "revenue_cents": "19483840", "power_cost_cents": "14612880.00", "mobility": "0.27"}, {"account_id": 5, "number": "0040285", "name": "St. Anne Medical Center", "customer_class": "Institutional", "revenue_cents": "46737024", "power_cost_cents": "35052768.00", "mobility": "0.25"}, {"account_id": 19, "number": "0040803", "name": "State College", "customer_class": "Institutional", "revenue_cents": "10573195", "power_cost_cents": "7929896.25", "mobility": "0.01"}, {"account_id": 3, "number": "0040211", "name": "Summit Plastics", "customer_class": "Industrial", "revenue_cents": "59437601", "power_cost_cents": "44578200.75", "mobility": "0.5"}, {"account_id": 11, "number": "0040507", "name": "Union Square Offices", "customer_class": "Commercial", "revenue_cents": "17396400", "power_cost_cents": "13047300.00", "mobility": "0.15"}]	2009-08-04T09:00:00.000000+00:00	Morgan Ellis	f
3	3	Review board, February 2010	2010-02-02	named	[{"kind": "agenda", "minutes": 2, "narrative": "", "courses": [], "steps": [], "scenarios": []}, {"kind": "last_time", "minutes": 5, "narrative": "", "courses": [], "steps": [], "scenarios": []}, {"kind": "exposure", "minutes": 8, "narrative": "{at_risk.accounts} key accounts leave {at_risk.net} over their power cost; {at_risk.total} of it could go. The top three hold {at_risk.top_share}.", "courses": [], "steps": [], "scenarios": []}, {"kind": "bridge", "minutes": 5, "narrative": "", "courses": [], "steps": [], "scenarios": []}, {"kind": "accounts", "minutes": 8, "narrative": "", "courses": [], "steps": [], "scenarios": []}, {"kind": "satisfaction", "minutes": 7, "narrative": "", "courses": [], "steps": [], "scenarios": []}, {"kind": "level", "minutes": 5, "narrative": "", "courses": [], "steps": [], "scenarios": []}, {"kind": "budget", "minutes": 5, "narrative": "The program costs {budget.total}. It pays for itself by keeping {at_risk.break_even} of what is at risk.", "courses": [], "steps": [], "scenarios": []}, {"kind": "scenarios", "minutes": 5, "narrative": "", "courses": [], "steps": [], "scenarios": [1, 2]}, {"kind": "courses", "minutes": 8, "narrative": "", "courses": [{"title": "Joint planning with the ten largest accounts", "cost": "$6,000 a year and 12 % of a representative's time", "effect": "Known needs for 90 % of what is at risk; the published gap is 159 points of satisfaction", "obstacle": "Plant managers' time", "recommended": true, "why": "It reaches most of the exposure with the people we have."}, {"title": "A third representative", "cost": "$96,000 a year", "effect": "11 fewer accounts each", "obstacle": "No position is open", "recommended": false, "why": ""}, {"title": "Go on as now", "cost": "nothing more", "effect": "Four reviews stay overdue", "obstacle": "Two accounts compare utilities this year", "recommended": false, "why": ""}], "steps": [], "scenarios": []}, {"kind": "decisions", "minutes": 4, "narrative": "", "courses": [], "steps": [{"text": "Approve joint planning with the ten largest accounts", "owner": "Review board", "due": "this meeting"}], "scenarios": []}, {"kind": "next_steps", "minutes": 3, "narrative": "", "courses": [], "steps": [{"text": "Invite Harbor Foundry and Northgate Mall to plan", "owner": "Avery Cole", "due": "March 15"}, {"text": "Bring the four overdue reviews up to date", "owner": "Jordan Blake", "due": "March 31"}], "scenarios": []}]	{"0": {}, "1": {}, "2": {}, "3": {}, "4": {}, "5": {}, "6": {}, "7": {}, "8": {}, "9": {}, "10": {}, "11": {}}	\N	\N	\N	\N	f
\.



COPY public.briefing_note (version, id, briefing_id, kind, text, owner, due, outcome, author, voided) FROM stdin;
2	1	1	question	How sure is the order of the first three?	\N	\N	Shown under “How sure” on the at-risk page	Morgan Ellis	f
2	2	1	decision	Build the 2009 budget from the goals	\N	\N	Done: every line names what it serves	Morgan Ellis	f
1	3	1	question	What did the outage notices change?	\N	\N	\N	Morgan Ellis	f
2	4	2	question	How sure is the order of the first three?	\N	\N	Shown under “How sure” on the at-risk page	Morgan Ellis	f
2	5	2	decision	Build the 2009 budget from the goals	\N	\N	Done: every line names what it serves	Morgan Ellis	f
1	6	2	question	What did the outage notices change?	\N	\N	\N	Morgan Ellis	f
\.



COPY public.briefing_template (version, id, name, plan, author, voided) FROM stdin;
\.



COPY public.budget (batch_id, version, id, program_id, fiscal_year, number, title, status, based_on_id, created_by, created_at, voided) FROM stdin;
\N	3	1	1	2008	1	\N	approved	\N	Dana Reyes	2026-11-22T18:25:23.018658+00:00	f
\N	3	2	1	2009	1	\N	approved	\N	Dana Reyes	2026-11-22T18:25:23.670820+00:00	f
\N	1	3	1	2010	1	First proposal	draft	2	Dana Reyes	2026-11-22T18:25:24.566837+00:00	f
\N	3	4	2	2009	1	\N	approved	\N	Dana Reyes	2026-11-22T18:25:24.987900+00:00	f
\N	3	5	2	2010	1	\N	approved	\N	Dana Reyes	2026-11-22T18:25:25.174844+00:00	f
\N	3	6	3	2009	1	\N	approved	\N	Dana Reyes	2026-11-22T18:25:25.366945+00:00	f
\N	3	7	3	2010	1	\N	approved	\N	Dana Reyes	2026-11-22T18:25:25.654824+00:00	f
\N	3	8	4	2009	1	\N	approved	\N	Dana Reyes	2026-11-22T18:25:25.922940+00:00	f
\N	3	9	4	2010	1	\N	approved	\N	Dana Reyes	2026-11-22T18:25:26.181981+00:00	f
\.



COPY public.budget_event (id, budget_id, at, person, what, comment) FROM stdin;
1	1	2026-11-22T18:25:23.534883+00:00	Dana Reyes	submitted	\N
2	1	2026-11-22T18:25:23.606937+00:00	Dana Reyes	approved	\N
3	2	2026-11-22T18:25:24.398906+00:00	Dana Reyes	submitted	\N
4	2	2026-11-22T18:25:24.495109+00:00	Dana Reyes	approved	\N
5	4	2026-11-22T18:25:25.074981+00:00	Dana Reyes	submitted	\N
6	4	2026-11-22T18:25:25.126900+00:00	Dana Reyes	approved	\N
7	5	2026-11-22T18:25:25.234902+00:00	Dana Reyes	submitted	\N
8	5	2026-11-22T18:25:25.251836+00:00	Dana Reyes	approved	\N
9	6	2026-11-22T18:25:25.531064+00:00	Dana Reyes	submitted	\N
10	6	2026-11-22T18:25:25.567374+00:00	Dana Reyes	approved	\N
11	7	2026-11-22T18:25:25.785334+00:00	Dana Reyes	submitted	\N
12	7	2026-11-22T18:25:25.846911+00:00	Dana Reyes	approved	\N
13	8	2026-11-22T18:25:26.071093+00:00	Dana Reyes	submitted	\N
14	8	2026-11-22T18:25:26.131006+00:00	Dana Reyes	approved	\N
15	9	2026-11-22T18:25:26.326847+00:00	Dana Reyes	submitted	\N
16	9	2026-11-22T18:25:26.382947+00:00	Dana Reyes	approved	\N
\.



COPY public.budget_line (batch_id, version, id, budget_id, key, parent_key, place, category, account_code, description, quantity, unit_cost_cents, amount_cents, serves, note, voided) FROM stdin;
\N	1	1	1	02-11	\N	0	SUPPLIES	02-11	Office supplies	\N	\N	36000	[]	\N	f
\N	1	2	1	02-14	\N	1	SUPPLIES	02-14	Books and periodicals	\N	\N	9000	[]	\N	f
\N	1	3	1	02-15	\N	2	SUPPLIES	02-15	Computer supplies and software	\N	\N	45000	[]	\N	f
\N	1	4	1	02-22	\N	3	SUPPLIES	02-22	Food, round tables	\N	\N	54000	[{"code": "F.1", "count": "5", "weight": null}]	\N	f
\N	1	5	1	02-24	\N	4	SUPPLIES	02-24	Food, business meals	\N	\N	108000	[{"code": "D.1.2", "count": "21", "weight": null}, {"code": "B.1.1", "count": "15", "weight": null}]	\N	f
\N	1	6	1	02-25	\N	5	SUPPLIES	02-25	Food, staff meetings	\N	\N	27000	[{"code": "D.1.1", "count": "2", "weight": null}]	\N	f
\N	1	7	1	02-26	\N	6	SUPPLIES	02-26	Clothing	\N	\N	90000	[{"code": "D.1.2", "count": "1", "weight": null}, {"code": "B.1.1", "count": "1", "weight": null}]	\N	f
\N	1	8	1	02-32	\N	7	SUPPLIES	02-32	Parts and supplies	\N	\N	571000	[{"code": "D.1.2", "count": "21", "weight": null}]	\N	f
\N	1	9	1	02-33	\N	8	SUPPLIES	02-33	Tools and equipment under $500 each	\N	\N	\N	[]	\N	f
\N	1	10	1	03-11	\N	9	PURCHASED SERVICES	03-11	Postage	\N	\N	9000	[]	\N	f
\N	1	11	1	03-18	\N	10	PURCHASED SERVICES	03-18	Communication service	\N	\N	4000	[]	\N	f
\N	1	12	1	03-21	\N	11	PURCHASED SERVICES	03-21	Printing	\N	\N	225000	[{"code": "F.1.1", "count": "5", "weight": null}]	\N	f
\N	1	13	1	03-33	\N	12	PURCHASED SERVICES	03-33	Subscriptions	\N	\N	45000	[]	\N	f
\N	1	14	1	03-37	\N	13	PURCHASED SERVICES	03-37	Advertising	\N	\N	90000	[{"code": "F.1", "count": "5", "weight": null}]	\N	f
\N	1	15	1	03-41	\N	14	PURCHASED SERVICES	03-41	Training and conferences	\N	\N	\N	[{"code": "D.1.1", "count": "2", "weight": null}]	\N	f
\N	1	16	1	03-45	\N	15	PURCHASED SERVICES	03-45	Telephone	\N	\N	180000	[]	\N	f
\N	1	17	1	03-50	\N	16	PURCHASED SERVICES	03-50	Professional services	\N	\N	900000	[{"code": "C.1.1", "count": "1", "weight": "0.7"}, {"code": "A.1.1", "count": "1", "weight": "0.3"}]	\N	f
\N	1	18	1	03-65	\N	17	PURCHASED SERVICES	03-65	Mileage	\N	\N	36000	[{"code": "D.1.2", "count": "21", "weight": null}]	\N	f
\N	1	19	1	03-99	\N	18	PURCHASED SERVICES	03-99	Other services	\N	\N	2484000	[{"code": "F.1", "count": "5", "weight": "0.8"}, {"code": "B.1.1", "count": "15", "weight": "0.2"}]	\N	f
\N	1	20	1	05-39	\N	19	FIXED CHARGES	05-39	Equipment rental	\N	\N	\N	[]	\N	f
\N	1	21	2	02-11	\N	0	SUPPLIES	02-11	Office supplies	\N	\N	40000	[]	\N	f
\N	1	22	2	02-14	\N	1	SUPPLIES	02-14	Books and periodicals	\N	\N	10000	[]	\N	f
\N	1	23	2	02-15	\N	2	SUPPLIES	02-15	Computer supplies and software	\N	\N	50000	[]	\N	f
\N	1	24	2	02-22	\N	3	SUPPLIES	02-22	Food, round tables	\N	\N	60000	[{"code": "F.1", "count": "5", "weight": null}]	\N	f
\N	1	25	2	02-24	\N	4	SUPPLIES	02-24	Food, business meals	\N	\N	120000	[{"code": "D.1.2", "count": "21", "weight": null}, {"code": "B.1.1", "count": "15", "weight": null}]	\N	f
\N	1	26	2	02-25	\N	5	SUPPLIES	02-25	Food, staff meetings	\N	\N	30000	[{"code": "D.1.1", "count": "2", "weight": null}]	\N	f
\N	1	27	2	02-26	\N	6	SUPPLIES	02-26	Clothing	\N	\N	100000	[{"code": "D.1.2", "count": "1", "weight": null}, {"code": "B.1.1", "count": "1", "weight": null}]	\N	f
\N	1	28	2	02-32	\N	7	SUPPLIES	02-32	Parts and supplies	\N	\N	635000	[{"code": "D.1.2", "count": "21", "weight": null}]	\N	f
\N	1	29	2	02-32/1	02-32	8	SUPPLIES	\N	Round tables	\N	\N	200000	[]	\N	f
\N	1	30	2	02-32/2	02-32	9	SUPPLIES	\N	Relationship building	\N	\N	300000	[]	\N	f
\N	1	31	2	02-32/3	02-32	10	SUPPLIES	\N	Newsletter	\N	\N	100000	[]	\N	f
\N	1	32	2	02-32/4	02-32	11	SUPPLIES	\N	Other	\N	\N	35000	[]	\N	f
\N	1	33	2	02-33	\N	12	SUPPLIES	02-33	Tools and equipment under $500 each	\N	\N	\N	[]	\N	f
\N	1	34	2	03-11	\N	13	PURCHASED SERVICES	03-11	Postage	\N	\N	10000	[]	\N	f
\N	1	35	2	03-18	\N	14	PURCHASED SERVICES	03-18	Communication service	\N	\N	5000	[]	\N	f
\N	1	36	2	03-21	\N	15	PURCHASED SERVICES	03-21	Printing	\N	\N	250000	[{"code": "F.1.1", "count": "5", "weight": null}]	\N	f
\N	1	37	2	03-33	\N	16	PURCHASED SERVICES	03-33	Subscriptions	\N	\N	50000	[]	\N	f
\N	1	38	2	03-37	\N	17	PURCHASED SERVICES	03-37	Advertising	\N	\N	100000	[{"code": "F.1", "count": "5", "weight": null}]	\N	f
\N	1	39	2	03-41	\N	18	PURCHASED SERVICES	03-41	Training and conferences	\N	\N	\N	[{"code": "D.1.1", "count": "2", "weight": null}]	\N	f
\N	1	40	2	03-45	\N	19	PURCHASED SERVICES	03-45	Telephone	\N	\N	200000	[]	\N	f
\N	1	41	2	03-50	\N	20	PURCHASED SERVICES	03-50	Professional services	\N	\N	1000000	[{"code": "C.1.1", "count": "1", "weight": "0.7"}, {"code": "A.1.1", "count": "1", "weight": "0.3"}]	\N	f
\N	1	42	2	03-50/1	03-50	21	PURCHASED SERVICES	\N	Engineering studies	\N	\N	800000	[]	\N	f
\N	1	43	2	03-50/2	03-50	22	PURCHASED SERVICES	\N	Load data analyst	\N	\N	200000	[]	\N	f
\N	1	44	2	03-65	\N	23	PURCHASED SERVICES	03-65	Mileage	\N	\N	40000	[{"code": "D.1.2", "count": "21", "weight": null}]	\N	f
\N	1	45	2	03-99	\N	24	PURCHASED SERVICES	03-99	Other services	\N	\N	2760000	[{"code": "F.1", "count": "5", "weight": "0.8"}, {"code": "B.1.1", "count": "15", "weight": "0.2"}]	\N	f
\N	1	46	2	03-99/1	03-99	25	PURCHASED SERVICES	\N	Round tables, venue and speakers	\N	\N	2320000	[]	\N	f
\N	1	47	2	03-99/2	03-99	26	PURCHASED SERVICES	\N	Newsletter	\N	\N	340000	[]	\N	f
\N	1	48	2	03-99/3	03-99	27	PURCHASED SERVICES	\N	Survey	\N	\N	100000	[]	\N	f
\N	1	49	2	05-39	\N	28	FIXED CHARGES	05-39	Equipment rental	\N	\N	\N	[]	\N	f
\N	1	51	3	02-14	\N	1	SUPPLIES	02-14	Books and periodicals	\N	\N	10000	[]	\N	f
\N	1	55	3	02-25	\N	5	SUPPLIES	02-25	Food, staff meetings	\N	\N	30000	[{"code": "D.1.1", "count": "2", "weight": null}]	\N	f
\N	2	50	3	02-11	\N	0	SUPPLIES	02-11	Office supplies	\N	\N	45000	[]	\N	f
\N	1	57	3	02-32	\N	7	SUPPLIES	02-32	Parts and supplies	\N	\N	635000	[{"code": "D.1.2", "count": "21", "weight": null}]	\N	f
\N	1	58	3	02-32/1	02-32	8	SUPPLIES	\N	Round tables	\N	\N	200000	[]	\N	f
\N	1	59	3	02-32/2	02-32	9	SUPPLIES	\N	Relationship building	\N	\N	300000	[]	\N	f
\N	1	60	3	02-32/3	02-32	10	SUPPLIES	\N	Newsletter	\N	\N	100000	[]	\N	f
\N	1	61	3	02-32/4	02-32	11	SUPPLIES	\N	Other	\N	\N	35000	[]	\N	f
\N	1	62	3	02-33	\N	12	SUPPLIES	02-33	Tools and equipment under $500 each	\N	\N	\N	[]	\N	f
\N	1	63	3	03-11	\N	13	PURCHASED SERVICES	03-11	Postage	\N	\N	10000	[]	\N	f
\N	1	64	3	03-18	\N	14	PURCHASED SERVICES	03-18	Communication service	\N	\N	5000	[]	\N	f
\N	1	66	3	03-33	\N	16	PURCHASED SERVICES	03-33	Subscriptions	\N	\N	50000	[]	\N	f
\N	1	70	3	03-50	\N	20	PURCHASED SERVICES	03-50	Professional services	\N	\N	1000000	[{"code": "C.1.1", "count": "1", "weight": "0.7"}, {"code": "A.1.1", "count": "1", "weight": "0.3"}]	\N	f
\N	1	71	3	03-50/1	03-50	21	PURCHASED SERVICES	\N	Engineering studies	\N	\N	800000	[]	\N	f
\N	1	72	3	03-50/2	03-50	22	PURCHASED SERVICES	\N	Load data analyst	\N	\N	200000	[]	\N	f
\N	1	74	3	03-99	\N	24	PURCHASED SERVICES	03-99	Other services	\N	\N	2760000	[{"code": "F.1", "count": "5", "weight": "0.8"}, {"code": "B.1.1", "count": "15", "weight": "0.2"}]	\N	f
\N	1	75	3	03-99/1	03-99	25	PURCHASED SERVICES	\N	Round tables, venue and speakers	\N	\N	2320000	[]	\N	f
\N	1	76	3	03-99/2	03-99	26	PURCHASED SERVICES	\N	Newsletter	\N	\N	340000	[]	\N	f
\N	1	77	3	03-99/3	03-99	27	PURCHASED SERVICES	\N	Survey	\N	\N	100000	[]	\N	f
\N	1	78	3	05-39	\N	28	FIXED CHARGES	05-39	Equipment rental	\N	\N	\N	[]	\N	f
\N	1	79	3	travel	\N	29	PURCHASED SERVICES	03-61	Travel to out-of-area headquarters	3	85000	\N	[{"code": "B.1", "count": "2", "weight": null}]	\N	f
\N	1	80	3	plans	\N	30	PURCHASED SERVICES	03-52	Customer action plans, printed and bound	21	4000	\N	[{"code": "B.1.1", "count": "21", "weight": null}]	\N	f
\N	2	52	3	02-15	\N	2	SUPPLIES	02-15	Computer supplies and software	\N	\N	65000	[]	\N	f
\N	2	53	3	02-22	\N	3	SUPPLIES	02-22	Food, round tables	\N	\N	90000	[{"code": "F.1", "count": "5", "weight": null}]	\N	f
\N	2	54	3	02-24	\N	4	SUPPLIES	02-24	Food, business meals	\N	\N	130000	[{"code": "D.1.2", "count": "21", "weight": null}, {"code": "B.1.1", "count": "15", "weight": null}]	\N	f
\N	2	56	3	02-26	\N	6	SUPPLIES	02-26	Clothing	\N	\N	80000	[{"code": "D.1.2", "count": "1", "weight": null}, {"code": "B.1.1", "count": "1", "weight": null}]	\N	f
\N	2	65	3	03-21	\N	15	PURCHASED SERVICES	03-21	Printing	\N	\N	180000	[{"code": "F.1.1", "count": "5", "weight": null}]	\N	f
\N	2	67	3	03-37	\N	17	PURCHASED SERVICES	03-37	Advertising	\N	\N	60000	[{"code": "F.1", "count": "5", "weight": null}]	\N	f
\N	2	68	3	03-41	\N	18	PURCHASED SERVICES	03-41	Training and conferences	\N	\N	380000	[{"code": "D.1.1", "count": "2", "weight": null}]	\N	f
\N	2	69	3	03-45	\N	19	PURCHASED SERVICES	03-45	Telephone	\N	\N	160000	[]	\N	f
\N	2	73	3	03-65	\N	23	PURCHASED SERVICES	03-65	Mileage	\N	\N	70000	[{"code": "D.1.2", "count": "21", "weight": null}]	\N	f
\N	1	81	4	all	\N	0		\N	Mid-market accounts, not itemized	\N	\N	700000	[]	\N	f
\N	1	82	5	all	\N	0		\N	Mid-market accounts, not itemized	\N	\N	700000	[]	\N	f
\N	1	83	6	all	\N	0		\N	Conservation, not itemized	\N	\N	4900000	[]	\N	f
\N	1	84	7	all	\N	0		\N	Conservation, not itemized	\N	\N	4900000	[]	\N	f
\N	1	85	8	all	\N	0		\N	Industrial pretreatment, not itemized	\N	\N	3100000	[]	\N	f
\N	1	86	9	all	\N	0		\N	Industrial pretreatment, not itemized	\N	\N	3100000	[]	\N	f
\.



COPY public.contact (batch_id, version, id, account_id, account_name, record_id, occurrence, first_name, last_name, name, title, email, phone, role, executive, voided) FROM stdin;
2	1	1	1	\N	\N	1	\N	\N	Victor Brandt	Controller	victor.brandt@account1.example	970-555-0195	\N	f	f
2	1	2	1	\N	\N	1	\N	\N	Rosa Okafor	General Manager	rosa.okafor@account1.example	970-555-0194	\N	t	f
2	1	3	2	\N	\N	1	\N	\N	Naomi Lindgren	Maintenance Supervisor	naomi.lindgren@account2.example	970-555-0142	\N	f	f
2	1	4	3	\N	\N	1	\N	\N	Carl Sullivan	Facilities Director	carl.sullivan@account3.example	970-555-0140	\N	f	f
2	1	5	3	\N	\N	1	\N	\N	Omar Brandt	President	omar.brandt@account3.example	970-555-0102	\N	t	f
2	1	6	4	\N	\N	1	\N	\N	Samuel Nakamura	Maintenance Supervisor	samuel.nakamura@account4.example	970-555-0153	\N	f	f
2	1	7	5	\N	\N	1	\N	\N	Judith Lindgren	Energy Manager	judith.lindgren@account5.example	970-555-0178	\N	f	f
2	1	8	5	\N	\N	1	\N	\N	Peter Lindgren	President	peter.lindgren@account5.example	970-555-0145	\N	t	f
2	1	9	6	\N	\N	1	\N	\N	Lena Okafor	Facilities Director	lena.okafor@account6.example	970-555-0140	\N	f	f
2	1	10	7	\N	\N	1	\N	\N	Samuel Okafor	Energy Manager	samuel.okafor@account7.example	970-555-0126	\N	f	f
2	1	11	7	\N	\N	1	\N	\N	Rosa Nakamura	President	rosa.nakamura@account7.example	970-555-0128	\N	t	f
2	1	12	8	\N	\N	1	\N	\N	Victor Brandt	Plant Manager	victor.brandt@account8.example	970-555-0198	\N	f	f
2	1	13	9	\N	\N	1	\N	\N	Judith Varga	Plant Manager	judith.varga@account9.example	970-555-0172	\N	f	f
2	1	14	9	\N	\N	1	\N	\N	Carl Brandt	General Manager	carl.brandt@account9.example	970-555-0127	\N	t	f
2	1	15	10	\N	\N	1	\N	\N	Omar Okafor	Facilities Director	omar.okafor@account10.example	970-555-0196	\N	f	f
2	1	16	11	\N	\N	1	\N	\N	Ines Brandt	Facilities Director	ines.brandt@account11.example	970-555-0111	\N	f	f
2	1	17	11	\N	\N	1	\N	\N	Ines Moreau	Vice President of Operations	ines.moreau@account11.example	970-555-0177	\N	t	f
2	1	18	12	\N	\N	1	\N	\N	Carl Moreau	Controller	carl.moreau@account12.example	970-555-0191	\N	f	f
2	1	19	13	\N	\N	1	\N	\N	Ines Whitfield	Controller	ines.whitfield@account13.example	970-555-0152	\N	f	f
2	1	20	13	\N	\N	1	\N	\N	Samuel Brandt	Vice President of Operations	samuel.brandt@account13.example	970-555-0106	\N	t	f
2	1	21	14	\N	\N	1	\N	\N	Victor Moreau	Controller	victor.moreau@account14.example	970-555-0185	\N	f	f
2	1	22	15	\N	\N	1	\N	\N	Naomi Moreau	Maintenance Supervisor	naomi.moreau@account15.example	970-555-0126	\N	f	f
2	1	23	15	\N	\N	1	\N	\N	Carl Sullivan	Chief Financial Officer	carl.sullivan@account15.example	970-555-0150	\N	t	f
2	1	24	16	\N	\N	1	\N	\N	Omar Brandt	Maintenance Supervisor	omar.brandt@account16.example	970-555-0175	\N	f	f
2	1	25	17	\N	\N	1	\N	\N	Rosa Okafor	Energy Manager	rosa.okafor@account17.example	970-555-0181	\N	f	f
2	1	26	17	\N	\N	1	\N	\N	Rosa Nakamura	General Manager	rosa.nakamura@account17.example	970-555-0178	\N	t	f
2	1	27	19	\N	\N	1	\N	\N	Samuel Okafor	Energy Manager	samuel.okafor@account19.example	970-555-0180	\N	f	f
2	1	28	19	\N	\N	1	\N	\N	Carl Okafor	Vice President of Operations	carl.okafor@account19.example	970-555-0108	\N	t	f
2	1	29	20	\N	\N	1	\N	\N	Naomi Sullivan	Controller	naomi.sullivan@account20.example	970-555-0186	\N	f	f
2	1	30	21	\N	\N	1	\N	\N	Samuel Sullivan	Facilities Director	samuel.sullivan@account21.example	970-555-0147	\N	f	f
2	1	31	21	\N	\N	1	\N	\N	Grace Lindgren	General Manager	grace.lindgren@account21.example	970-555-0100	\N	t	f
\.



COPY public.evidence_content (sha256, content) FROM stdin;
447ec95273e410f2ef26bff5142162f597508a0e474b6df2dfdb46adab126a47	\\x5574696c69747920626f6172642c206d696e75746573202865787472616374290a0a372e204b6579206163636f756e74732e2054686520626f6172642061646f707473207468652070726f6772616d2773206d697373696f6e20616e6420766973696f6e2061732070726573656e7465642c20616e642061736b7320666f722061207265706f7274206561636820717561727465722e0a
\.



COPY public.evidence_file (id, assessment_id, criterion, name, size, sha256, added_by, added_at, voided) FROM stdin;
1	1	mission-vision	board-minutes.txt	151	447ec95273e410f2ef26bff5142162f597508a0e474b6df2dfdb46adab126a47	Dana Reyes	2026-11-22T18:25:28.508547+00:00	f
2	2	mission-vision	board-minutes.txt	151	447ec95273e410f2ef26bff5142162f597508a0e474b6df2dfdb46adab126a47	Dana Reyes	2026-11-22T18:25:29.048716+00:00	f
3	3	mission-vision	board-minutes.txt	151	447ec95273e410f2ef26bff5142162f597508a0e474b6df2dfdb46adab126a47	Dana Reyes	2026-11-22T18:25:30.493216+00:00	f
\.



COPY public.follow_up (version, id, account_id, wave_id, response_id, about, owner, due, note, opened_on, closed_on, outcome, voided) FROM stdin;
1	1	2	6	\N	Walk through the outage log with the plant manager	Avery Cole	2009-12-25	\N	2009-12-11	\N	\N	f
1	2	4	6	\N	Explain the demand charge and look at the load shape	Jordan Blake	2010-01-29	\N	2009-12-11	\N	\N	f
2	3	12	5	\N	Ask what went wrong with the move of the meter	Avery Cole	2009-07-18	\N	2009-06-18	2009-07-10	Met on site; settled.	f
2	4	2	5	\N	Enter their night shift in the outage notifications	Avery Cole	2009-07-08	\N	2009-06-22	2009-07-19	Met on site; settled.	f
\.



COPY public.goal_node (batch_id, version, id, code, parent_id, place, kind, title, department, owner, start, due, status, baseline, target, current, current_on, unit, note, voided) FROM stdin;
\N	1	1	A	\N	0	goal	Raise the load factor of key accounts by 3 points by the end of 2009	\N	Avery Cole	\N	\N	under way	\N	\N	\N	\N	\N	\N	f
\N	1	2	A.1	1	1	objective	Agree on load plans with the 6 accounts of lowest load factor by June 2009	\N	\N	\N	\N	planned	\N	\N	\N	\N	\N	\N	f
\N	1	3	A.1.1	2	2	objective	Show 6 plant managers their 12 months of load by March 2009	\N	\N	\N	\N	planned	\N	\N	\N	\N	\N	\N	f
\N	1	4	A.1.1.a	3	3	measure	Load reviews held	\N	Avery Cole	\N	2009-06-30	under way	0	6	4	\N	reviews	\N	f
\N	1	5	B	\N	4	goal	Keep all 21 key accounts through 2009, with a mean mobility factor of 0.3 or less	\N	Dana Reyes	\N	\N	under way	\N	\N	\N	\N	\N	\N	f
\N	1	6	B.1	5	5	objective	Know at least 2 decision-makers at each key account by June 2009	\N	\N	\N	\N	planned	\N	\N	\N	\N	\N	\N	f
\N	1	7	B.1.1	6	6	objective	Hold 2 planning meetings with each of 15 accounts by October 2009	\N	\N	\N	\N	planned	\N	\N	\N	\N	\N	\N	f
\N	1	8	B.1.1.a	7	7	measure	Planning meetings held	\N	Jordan Blake	\N	2009-10-31	under way	0	30	17	\N	meetings	\N	f
\N	1	9	C	\N	8	goal	Win 4 expansions worth 6 MW of new load by the end of 2009	\N	Dana Reyes	\N	\N	under way	\N	\N	\N	\N	\N	\N	f
\N	1	10	C.1	9	9	objective	Make 10 energy plans with large accounts by September 2009	\N	\N	\N	\N	planned	\N	\N	\N	\N	\N	\N	f
\N	1	11	C.1.1	10	10	objective	Finish 10 outside engineering studies by August 2009	\N	\N	\N	\N	planned	\N	\N	\N	\N	\N	\N	f
\N	1	12	C.1.1.a	11	11	measure	Studies delivered	\N	Avery Cole	\N	2009-08-31	under way	0	10	6	\N	studies	\N	f
\N	1	13	C.1.1.b	11	12	measure	New load agreed	\N	Dana Reyes	\N	2009-12-31	under way	0	6	2.5	\N	MW	\N	f
\N	1	14	D	\N	13	goal	Answer every key account within 4 hours, in 95 % of requests by 2009	\N	Jordan Blake	\N	\N	under way	\N	\N	\N	\N	\N	\N	f
\N	1	15	D.1	14	14	objective	Meet each key account in person at least 4 times by December 2009	\N	\N	\N	\N	planned	\N	\N	\N	\N	\N	\N	f
\N	1	16	D.1.1	15	15	objective	Train 2 representatives in rates and power quality by May 2009	\N	\N	\N	\N	planned	\N	\N	\N	\N	\N	\N	f
\N	1	17	D.1.1.a	16	16	measure	Trainings finished	\N	\N	\N	2009-05-31	done	0	2	2	\N	people	\N	f
\N	1	18	D.1.2	15	17	objective	Visit each of 21 accounts each quarter through 2009	\N	\N	\N	\N	planned	\N	\N	\N	\N	\N	\N	f
\N	1	19	D.1.2.a	18	18	measure	Visits	\N	Jordan Blake	\N	2009-12-31	under way	0	84	41	\N	visits	\N	f
\N	1	20	E	\N	19	goal	Strengthen relationship with key accounts	\N	\N	\N	\N	planned	\N	\N	\N	\N	\N	\N	f
\N	1	21	F	\N	20	goal	Bring 80 % of key accounts to a round table by November 2009	\N	Dana Reyes	\N	\N	under way	\N	\N	\N	\N	\N	\N	f
\N	1	22	F.1	21	21	objective	Hold 5 round tables with 12 accounts each by October 2009	\N	\N	\N	\N	planned	\N	\N	\N	\N	\N	\N	f
\N	1	23	F.1.1	22	22	objective	Publish 5 newsletters for key accounts by December 2009	\N	\N	\N	\N	planned	\N	\N	\N	\N	\N	\N	f
\N	1	24	F.1.1.a	23	23	measure	Accounts that came	\N	Dana Reyes	\N	2009-11-30	under way	40	80	62	\N	%	\N	f
\N	1	25	G	\N	24	goal	The engineering department will respond to a key account's request within one working day	Engineering	Sam Porter	\N	\N	planned	\N	\N	\N	\N	\N	\N	f
\N	1	26	G.1	25	25	measure	Requests answered within a day	\N	\N	\N	2009-12-31	under way	70	95	88	\N	%	\N	f
\N	1	27	H	\N	26	goal	All key account bills are reviewed before mailing, with a target of 99 % correct	Billing	Lee Tanaka	\N	\N	planned	\N	\N	\N	\N	\N	\N	f
\N	1	28	H.1	27	27	measure	Bills that went out correct	\N	\N	\N	2009-12-31	under way	96	99	98.4	\N	%	\N	f
\.



COPY public.interaction (batch_id, version, id, account_id, account_name, record_id, occurrence, at, day, kind, subject, note, person, status, voided) FROM stdin;
3	1	1	16	\N	A-0001	1	2008-02-08T00:00:00	2008-02-08	On-site meeting	Load forecast for next year	\N	Avery Cole	Completed	f
3	1	2	3	\N	A-0002	1	2008-02-09T00:00:00	2008-02-09	Call	Question on a bill	\N	Jordan Blake	Completed	f
3	1	3	4	\N	A-0003	1	2008-02-12T00:00:00	2008-02-12	Email	Outage notice	\N	Avery Cole	Completed	f
3	1	4	17	\N	A-0004	1	2008-02-13T00:00:00	2008-02-13	Email	Usage report	\N	Avery Cole	Completed	f
3	1	5	18	\N	A-0005	1	2008-02-14T00:00:00	2008-02-14	Email	Seminar invitation	\N	Jordan Blake	Completed	f
3	1	6	1	\N	A-0006	1	2008-02-16T00:00:00	2008-02-16	Call	Planned shutdown	\N	Avery Cole	Completed	f
3	1	7	21	\N	A-0007	1	2008-02-16T00:00:00	2008-02-16	Email	Outage notice	\N	Jordan Blake	Completed	f
3	1	8	18	\N	A-0008	1	2008-02-17T00:00:00	2008-02-17	Email	Usage report	\N	Jordan Blake	Completed	f
3	1	9	20	\N	A-0009	1	2008-02-19T00:00:00	2008-02-19	Email	Outage notice	\N	Avery Cole	Completed	f
3	1	10	3	\N	A-0010	1	2008-02-20T00:00:00	2008-02-20	Call	Outage follow-up	\N	Jordan Blake	Completed	f
3	1	11	4	\N	A-0011	1	2008-02-20T00:00:00	2008-02-20	Call	Outage follow-up	\N	Avery Cole	Completed	f
3	1	12	8	\N	A-0012	1	2008-02-20T00:00:00	2008-02-20	Call	Outage follow-up	\N	Avery Cole	Completed	f
3	1	13	13	\N	A-0013	1	2008-02-20T00:00:00	2008-02-20	Email	Usage report	\N	Avery Cole	Completed	f
3	1	14	5	\N	A-0014	1	2008-02-21T00:00:00	2008-02-21	Email	Seminar invitation	\N	Avery Cole	Completed	f
3	1	15	7	\N	A-0015	1	2008-02-21T00:00:00	2008-02-21	Call	Rate options	\N	Avery Cole	Completed	f
3	1	16	10	\N	A-0016	1	2008-02-21T00:00:00	2008-02-21	Email	Outage notice	\N	Avery Cole	Completed	f
3	1	17	21	\N	A-0017	1	2008-02-23T00:00:00	2008-02-23	Complaint	Late answer	\N	Jordan Blake	Completed	f
3	1	18	5	\N	A-0018	1	2008-02-25T00:00:00	2008-02-25	Call	Question on a bill	\N	Avery Cole	Completed	f
3	1	19	1	\N	A-0019	1	2008-02-26T00:00:00	2008-02-26	On-site meeting	Load forecast for next year	\N	Avery Cole	Completed	f
3	1	20	10	\N	A-0020	1	2008-02-26T00:00:00	2008-02-26	Email	Seminar invitation	\N	Avery Cole	Completed	f
3	1	21	10	\N	A-0021	1	2008-02-27T00:00:00	2008-02-27	Call	Planned shutdown	\N	Avery Cole	Completed	f
3	1	22	13	\N	A-0022	1	2008-02-27T00:00:00	2008-02-27	Email	Outage notice	\N	Avery Cole	Completed	f
3	1	23	12	\N	A-0023	1	2008-03-03T00:00:00	2008-03-03	Email	Seminar invitation	\N	Jordan Blake	Completed	f
3	1	24	17	\N	A-0024	1	2008-03-06T00:00:00	2008-03-06	On-site meeting	Power quality	\N	Avery Cole	Completed	f
3	1	25	20	\N	A-0025	1	2008-03-06T00:00:00	2008-03-06	Call	Question on a bill	\N	Avery Cole	Completed	f
3	1	26	2	\N	A-0026	1	2008-03-07T00:00:00	2008-03-07	Call	Rate options	\N	Avery Cole	Completed	f
3	1	27	7	\N	A-0027	1	2008-03-07T00:00:00	2008-03-07	Email	Outage notice	\N	Avery Cole	Completed	f
3	1	28	20	\N	A-0028	1	2008-03-07T00:00:00	2008-03-07	Call	Outage follow-up	\N	Avery Cole	Completed	f
3	1	29	10	\N	A-0029	1	2008-03-08T00:00:00	2008-03-08	Call	Question on a bill	\N	Avery Cole	Completed	f
3	1	30	8	\N	A-0030	1	2008-03-09T00:00:00	2008-03-09	Email	Seminar invitation	\N	Avery Cole	Completed	f
3	1	31	9	\N	A-0031	1	2008-03-09T00:00:00	2008-03-09	Email	Usage report	\N	Jordan Blake	Completed	f
3	1	32	7	\N	A-0032	1	2008-03-11T00:00:00	2008-03-11	On-site meeting	Load forecast for next year	\N	Avery Cole	Completed	f
3	1	33	8	\N	A-0033	1	2008-03-12T00:00:00	2008-03-12	Call	Rate options	\N	Avery Cole	Completed	f
3	1	34	5	\N	A-0034	1	2008-03-17T00:00:00	2008-03-17	Email	Outage notice	\N	Avery Cole	Completed	f
3	1	35	3	\N	A-0035	1	2008-03-23T00:00:00	2008-03-23	Call	Outage follow-up	\N	Jordan Blake	Completed	f
3	1	36	14	\N	A-0036	1	2008-03-24T00:00:00	2008-03-24	Email	Usage report	\N	Avery Cole	Completed	f
3	1	37	4	\N	A-0037	1	2008-03-26T00:00:00	2008-03-26	Email	Outage notice	\N	Avery Cole	Completed	f
3	1	38	14	\N	A-0038	1	2008-03-26T00:00:00	2008-03-26	Email	Usage report	\N	Avery Cole	Completed	f
3	1	39	8	\N	A-0039	1	2008-03-27T00:00:00	2008-03-27	Email	Usage report	\N	Avery Cole	Completed	f
3	1	40	21	\N	A-0040	1	2008-03-27T00:00:00	2008-03-27	Call	Planned shutdown	\N	Jordan Blake	Completed	f
\.



COPY public.list_membership (batch_id, version, id, account_id, since, until, reason, voided) FROM stdin;
1	1	1	1	2002-10-01	\N	account list	f
1	1	2	2	2002-10-01	\N	account list	f
1	1	3	3	2002-10-01	\N	account list	f
1	1	4	4	2002-10-01	\N	account list	f
1	1	5	5	2002-10-01	\N	account list	f
1	1	6	6	2002-10-01	\N	account list	f
1	1	7	7	2002-10-01	\N	account list	f
1	1	8	8	2002-10-01	\N	account list	f
1	1	9	9	2002-10-01	\N	account list	f
1	1	10	10	2002-10-01	\N	account list	f
1	1	11	11	2002-10-01	\N	account list	f
1	1	12	12	2002-10-01	\N	account list	f
1	1	13	13	2002-10-01	\N	account list	f
1	1	14	14	2002-10-01	\N	account list	f
1	1	15	15	2002-10-01	\N	account list	f
1	1	16	16	2002-10-01	\N	account list	f
1	1	17	17	2002-10-01	\N	account list	f
1	1	18	18	2002-10-01	\N	account list	f
1	1	19	19	2002-10-01	\N	account list	f
1	1	20	20	2002-10-01	\N	account list	f
1	1	21	21	2002-10-01	\N	account list	f
\.



COPY public.meter_day (batch_id, version, id, account_id, meter, day, month, readings, minutes, delivered_kwh, received_kwh, peak_kw, peak_at) FROM stdin;
\.



COPY public.mobility (batch_id, id, account_id, factor, low, high, reason, author, decided_on, review_by, rubric) FROM stdin;
4	1	1	0.6	\N	\N	as given in at-risk worksheet 2009.csv	Dana Reyes	2009-12-31	\N	\N
4	2	2	0.5	\N	\N	as given in at-risk worksheet 2009.csv	Dana Reyes	2009-12-31	\N	\N
4	3	3	0.5	\N	\N	as given in at-risk worksheet 2009.csv	Dana Reyes	2009-12-31	\N	\N
4	4	4	0.5	\N	\N	as given in at-risk worksheet 2009.csv	Dana Reyes	2009-12-31	\N	\N
4	5	5	0.25	\N	\N	as given in at-risk worksheet 2009.csv	Dana Reyes	2009-12-31	\N	\N
4	6	6	0.5	\N	\N	as given in at-risk worksheet 2009.csv	Dana Reyes	2009-12-31	\N	\N
4	7	7	0.3	\N	\N	as given in at-risk worksheet 2009.csv	Dana Reyes	2009-12-31	\N	\N
4	8	8	0.27	\N	\N	as given in at-risk worksheet 2009.csv	Dana Reyes	2009-12-31	\N	\N
4	9	9	0.3	\N	\N	as given in at-risk worksheet 2009.csv	Dana Reyes	2009-12-31	\N	\N
4	10	10	0.4	\N	\N	as given in at-risk worksheet 2009.csv	Dana Reyes	2009-12-31	\N	\N
4	11	11	0.11	\N	\N	as given in at-risk worksheet 2009.csv	Dana Reyes	2009-12-31	\N	\N
4	12	12	0.3	\N	\N	as given in at-risk worksheet 2009.csv	Dana Reyes	2009-12-31	\N	\N
4	13	13	0.2	\N	\N	as given in at-risk worksheet 2009.csv	Dana Reyes	2009-12-31	\N	\N
4	14	14	0.5	\N	\N	as given in at-risk worksheet 2009.csv	Dana Reyes	2009-12-31	\N	\N
4	15	15	0.15	\N	\N	as given in at-risk worksheet 2009.csv	Dana Reyes	2009-12-31	\N	\N
4	16	16	0.21	\N	\N	as given in at-risk worksheet 2009.csv	Dana Reyes	2009-12-31	\N	\N
4	17	17	0.15	\N	\N	as given in at-risk worksheet 2009.csv	Dana Reyes	2009-12-31	\N	\N
4	18	18	0.1	\N	\N	as given in at-risk worksheet 2009.csv	Dana Reyes	2009-12-31	\N	\N
4	19	19	0.01	\N	\N	as given in at-risk worksheet 2009.csv	Dana Reyes	2009-12-31	\N	\N
4	20	20	0.01	\N	\N	as given in at-risk worksheet 2009.csv	Dana Reyes	2009-12-31	\N	\N
4	21	21	0.4	\N	\N	as given in at-risk worksheet 2009.csv	Dana Reyes	2009-12-31	\N	\N
\N	22	1	0.6	\N	\N	Judged in the yearly review.	Dana Reyes	2008-12-15	2010-01-15	\N
\N	23	1	0.6	0.50	0.70	Leases its hall; a sister plant two states away runs below capacity.	Dana Reyes	2010-01-15	2011-01-15	\N
\N	24	2	0.4	\N	\N	Judged in the yearly review.	Dana Reyes	2008-12-15	2010-01-15	\N
\N	25	2	0.5	0.40	0.60	The mall's owner compares utilities when leases end.	Dana Reyes	2010-01-15	2011-01-15	\N
\N	26	3	0.5	\N	\N	Judged in the yearly review.	Dana Reyes	2008-12-15	2010-01-15	\N
\N	27	3	0.5	0.40	0.60	Judged with its representative in the yearly review.	Dana Reyes	2010-01-15	2011-01-15	\N
\N	28	4	0.6	\N	\N	Judged in the yearly review.	Dana Reyes	2008-12-15	2010-01-15	\N
\N	29	4	0.5	0.40	0.60	Judged with its representative in the yearly review.	Dana Reyes	2010-01-15	2010-01-31	\N
\N	30	5	0.25	\N	\N	Judged in the yearly review.	Dana Reyes	2008-12-15	2010-01-15	\N
\N	31	5	0.25	0.15	0.35	Owns its campus; only the outpatient wing could move.	Dana Reyes	2010-01-15	2011-01-15	\N
\N	32	6	0.5	\N	\N	Judged in the yearly review.	Dana Reyes	2008-12-15	2010-01-15	\N
\N	33	6	0.5	0.40	0.60	Judged with its representative in the yearly review.	Dana Reyes	2010-01-15	2011-01-15	\N
\N	34	7	0.35	\N	\N	Judged in the yearly review.	Dana Reyes	2008-12-15	2010-01-15	\N
\N	35	7	0.3	0.20	0.40	Judged with its representative in the yearly review.	Dana Reyes	2010-01-15	2011-01-15	\N
\N	36	8	0.27	\N	\N	Judged in the yearly review.	Dana Reyes	2008-12-15	2010-01-15	\N
\N	37	8	0.27	0.17	0.37	Judged with its representative in the yearly review.	Dana Reyes	2010-01-15	2011-01-15	\N
\N	38	9	0.3	\N	\N	Judged in the yearly review.	Dana Reyes	2008-12-15	2010-01-15	\N
\N	39	9	0.3	0.20	0.40	Judged with its representative in the yearly review.	Dana Reyes	2010-01-15	2010-01-31	\N
\N	40	10	0.4	\N	\N	Judged in the yearly review.	Dana Reyes	2008-12-15	2010-01-15	\N
\N	41	10	0.4	0.30	0.50	Judged with its representative in the yearly review.	Dana Reyes	2010-01-15	2011-01-15	\N
\N	42	11	0.15	\N	\N	Judged in the yearly review.	Dana Reyes	2008-12-15	2010-01-15	\N
\N	43	11	0.11	0.10	0.12	Judged with its representative in the yearly review.	Dana Reyes	2010-01-15	2011-01-15	\N
\N	44	12	0.3	\N	\N	Judged in the yearly review.	Dana Reyes	2008-12-15	2010-01-15	\N
\N	45	12	0.3	0.20	0.40	Judged with its representative in the yearly review.	Dana Reyes	2010-01-15	2011-01-15	\N
\N	46	13	0.2	\N	\N	Judged in the yearly review.	Dana Reyes	2008-12-15	2010-01-15	\N
\N	47	13	0.2	0.10	0.30	Judged with its representative in the yearly review.	Dana Reyes	2010-01-15	2011-01-15	\N
\N	48	14	0.5	\N	\N	Judged in the yearly review.	Dana Reyes	2008-12-15	2010-01-15	\N
\N	49	14	0.5	0.40	0.60	Judged with its representative in the yearly review.	Dana Reyes	2010-01-15	2010-01-31	\N
\N	50	15	0.15	\N	\N	Judged in the yearly review.	Dana Reyes	2008-12-15	2010-01-15	\N
\N	51	15	0.15	0.14	0.16	Judged with its representative in the yearly review.	Dana Reyes	2010-01-15	2011-01-15	\N
\N	52	16	0.21	\N	\N	Judged in the yearly review.	Dana Reyes	2008-12-15	2010-01-15	\N
\N	53	16	0.21	0.11	0.31	Judged with its representative in the yearly review.	Dana Reyes	2010-01-15	2011-01-15	\N
\N	54	17	0.15	\N	\N	Judged in the yearly review.	Dana Reyes	2008-12-15	2010-01-15	\N
\N	55	17	0.15	0.14	0.16	Judged with its representative in the yearly review.	Dana Reyes	2010-01-15	2010-01-31	\N
\N	56	18	0.1	\N	\N	Judged in the yearly review.	Dana Reyes	2008-12-15	2010-01-15	\N
\N	57	18	0.1	0.09	0.11	Judged with its representative in the yearly review.	Dana Reyes	2010-01-15	2011-01-15	\N
\N	58	19	0.01	\N	\N	Judged in the yearly review.	Dana Reyes	2008-12-15	2010-01-15	\N
\N	59	19	0.01	0.00	0.02	Bound to its campus by law.	Dana Reyes	2010-01-15	2011-01-15	\N
\N	60	20	0.01	\N	\N	Judged in the yearly review.	Dana Reyes	2008-12-15	2010-01-15	\N
\N	61	20	0.01	0.00	0.02	Judged with its representative in the yearly review.	Dana Reyes	2010-01-15	2011-01-15	\N
\N	62	21	0.4	\N	\N	Judged in the yearly review.	Dana Reyes	2008-12-15	2010-01-15	\N
\N	63	21	0.4	0.30	0.50	Judged with its representative in the yearly review.	Dana Reyes	2010-01-15	2011-01-15	\N
\.



COPY public.own_criterion (version, id, level, title, requirement, voided) FROM stdin;
1	1	standard	A number to call at night	Each key account has a number that a person answers at any hour	f
\.



COPY public.person (version, id, name, email, role, enabled) FROM stdin;
1	1	Dana Reyes	dana@cedarbend.example	manager	t
\.



COPY public.power_cost_rate (batch_id, version, id, service, customer_class, account_id, rate, source, voided) FROM stdin;
\N	1	1	electric	\N	\N	0.75	power supply contract	f
\N	1	2	electric	\N	1	0.85	interruptible rate	f
\.



COPY public.program (batch_id, version, id, name, customers, place, voided) FROM stdin;
\N	1	1	Key accounts	21	0	f
\N	1	2	Mid-market accounts	3000	1	f
\N	1	3	Conservation	33000	2	f
\N	1	4	Industrial pretreatment	3000	3	f
\.



COPY public.remembered_mapping (id, signature, kind, columns, answers, person, at) FROM stdin;
\.



COPY public.representative (batch_id, version, id, name, email, time_share_percent, reports_to_general_manager, dedicated, active) FROM stdin;
\N	1	1	Avery Cole	avery@cedarbend.example	22	f	f	t
\N	1	2	Jordan Blake	jordan@cedarbend.example	15	f	f	t
\.



COPY public.scenario (version, id, name, note, author, created_at, changes, voided) FROM stdin;
1	1	Harbor Foundry leaves	Its sister plant runs below capacity.	Dana Reyes	2010-01-15T15:00:00.000000+00:00	{"gone": [1]}	f
1	2	Power costs five points more	What the supplier announced for next year.	Dana Reyes	2010-01-15T15:00:00.000000+00:00	{"all_rate_points": "0.05"}	f
\.



COPY public.setting (version, id, key, value) FROM stdin;
1	1	utility	{"utility_name": "Cedar Bend Water & Power", "customers": 33000, "annual_revenue_cents": 4500000000, "annual_energy_kwh": null, "peak_demand_kw": null, "annual_water_gallons": null, "employees": 100, "fiscal_year_first_month": 1, "program_budget_cents": 5460000, "full_time_hours": 2080, "hourly_cost_cents": 5200, "billed_power_cost_is_whole": true, "list_threshold_cents": null, "brand_color": "#0b5c8a"}
\.



COPY public.stall_mark (version, id, assessment_id, reason, mark, note) FROM stdin;
1	1	3	representative-left	some	Two people, but each knows only their own accounts
1	2	3	leadership-support	no	The board asks for a report each quarter
1	3	3	time-money	yes	Storm season takes both representatives for weeks
\.



COPY public.survey_invitation (batch_id, id, wave_id, account_id) FROM stdin;
\N	1	1	1
\N	2	1	2
\N	3	1	3
\N	4	1	4
\N	5	1	5
\N	6	1	6
\N	7	1	7
\N	8	1	8
\N	9	1	9
\N	10	1	10
\N	11	1	11
\N	12	1	12
\N	13	1	13
\N	14	1	14
\N	15	1	15
\N	16	1	16
\N	17	1	17
\N	18	1	18
\N	19	1	19
\N	20	1	20
\N	21	1	21
\N	22	2	1
\N	23	2	2
\N	24	2	3
\N	25	2	4
\N	26	2	5
\N	27	2	6
\N	28	2	7
\N	29	2	8
\N	30	2	9
\N	31	2	10
\N	32	2	11
\N	33	2	12
\N	34	2	13
\N	35	2	14
\N	36	2	15
\N	37	2	16
\N	38	2	17
\N	39	2	18
\N	40	2	19
\N	41	2	20
\N	42	2	21
\N	43	3	1
\N	44	3	2
\N	45	3	3
\N	46	3	4
\N	47	3	5
\N	48	3	6
\N	49	3	7
\N	50	3	8
\N	51	3	9
\N	52	3	10
\N	53	3	11
\N	54	3	12
\N	55	3	13
\N	56	3	14
\N	57	3	15
\N	58	3	16
\N	59	3	17
\N	60	3	18
\N	61	3	19
\N	62	3	20
\N	63	3	21
\N	64	4	1
\N	65	4	2
\N	66	4	3
\N	67	4	4
\N	68	4	5
\N	69	4	6
\N	70	4	7
\N	71	4	8
\N	72	4	9
\N	73	4	10
\N	74	4	11
\N	75	4	12
\N	76	4	13
\N	77	4	14
\N	78	4	15
\N	79	4	16
\N	80	4	17
\N	81	4	18
\N	82	4	19
\N	83	4	20
\N	84	4	21
\N	85	5	1
\N	86	5	2
\N	87	5	3
\N	88	5	4
\N	89	5	5
\N	90	5	6
\N	91	5	7
\N	92	5	8
\N	93	5	9
\N	94	5	10
\N	95	5	11
\N	96	5	12
\N	97	5	13
\N	98	5	14
\N	99	5	15
\N	100	5	16
\N	101	5	17
\N	102	5	18
\N	103	5	19
\N	104	5	20
\N	105	5	21
\N	106	6	1
\N	107	6	2
\N	108	6	3
\N	109	6	4
\N	110	6	5
\N	111	6	6
\N	112	6	7
\N	113	6	8
\N	114	6	9
\N	115	6	10
\N	116	6	11
\N	117	6	12
\N	118	6	13
\N	119	6	14
\N	120	6	15
\N	121	6	16
\N	122	6	17
\N	123	6	18
\N	124	6	19
\N	125	6	20
\N	126	6	21
\.



COPY public.survey_question (batch_id, version, id, wave_id, place, title, part, factor, low, high, weight, choices) FROM stdin;
\N	1	1	1	0	How satisfied are you with us overall?	overall	\N	1	10	\N	\N
\N	1	2	1	1	How satisfied are you with the reliability of your service?	factor	Reliability of service	1	10	\N	\N
\N	1	3	1	2	How satisfied are you with what we tell you about outages?	factor	Outage communication	1	10	\N	\N
\N	1	4	1	3	How satisfied are you with your account representative?	factor	Your representative	1	10	\N	\N
\N	1	5	1	4	How satisfied are you with your bills?	factor	Billing	1	10	\N	\N
\N	1	6	1	5	How satisfied are you with our rates?	factor	Price and rates	1	10	\N	\N
\N	1	7	1	6	How likely are you to recommend us to another business?	recommend	\N	0	10	\N	\N
\N	1	8	1	7	Did we hold a joint planning session with you in the last 12 months?	joint_planning	\N	\N	\N	\N	\N
\N	1	9	1	8	What should we do better?	comment	\N	\N	\N	\N	\N
\N	1	10	2	0	How satisfied are you with us overall?	overall	\N	1	10	\N	\N
\N	1	11	2	1	How satisfied are you with the reliability of your service?	factor	Reliability of service	1	10	\N	\N
\N	1	12	2	2	How satisfied are you with what we tell you about outages?	factor	Outage communication	1	10	\N	\N
\N	1	13	2	3	How satisfied are you with your account representative?	factor	Your representative	1	10	\N	\N
\N	1	14	2	4	How satisfied are you with your bills?	factor	Billing	1	10	\N	\N
\N	1	15	2	5	How satisfied are you with our rates?	factor	Price and rates	1	10	\N	\N
\N	1	16	2	6	How likely are you to recommend us to another business?	recommend	\N	0	10	\N	\N
\N	1	17	2	7	Did we hold a joint planning session with you in the last 12 months?	joint_planning	\N	\N	\N	\N	\N
\N	1	18	2	8	What should we do better?	comment	\N	\N	\N	\N	\N
\N	1	19	3	0	How satisfied are you with us overall?	overall	\N	1	10	\N	\N
\N	1	20	3	1	How satisfied are you with the reliability of your service?	factor	Reliability of service	1	10	\N	\N
\N	1	21	3	2	How satisfied are you with what we tell you about outages?	factor	Outage communication	1	10	\N	\N
\N	1	22	3	3	How satisfied are you with your account representative?	factor	Your representative	1	10	\N	\N
\N	1	23	3	4	How satisfied are you with your bills?	factor	Billing	1	10	\N	\N
\N	1	24	3	5	How satisfied are you with our rates?	factor	Price and rates	1	10	\N	\N
\N	1	25	3	6	How likely are you to recommend us to another business?	recommend	\N	0	10	\N	\N
\N	1	26	3	7	Did we hold a joint planning session with you in the last 12 months?	joint_planning	\N	\N	\N	\N	\N
\N	1	27	3	8	What should we do better?	comment	\N	\N	\N	\N	\N
\N	1	28	4	0	How satisfied are you with us overall?	overall	\N	1	10	\N	\N
\N	1	29	4	1	How satisfied are you with the reliability of your service?	factor	Reliability of service	1	10	\N	\N
\N	1	30	4	2	How satisfied are you with what we tell you about outages?	factor	Outage communication	1	10	\N	\N
\N	1	31	4	3	How satisfied are you with your account representative?	factor	Your representative	1	10	\N	\N
\N	1	32	4	4	How satisfied are you with your bills?	factor	Billing	1	10	\N	\N
\N	1	33	4	5	How satisfied are you with our rates?	factor	Price and rates	1	10	\N	\N
\N	1	34	4	6	How likely are you to recommend us to another business?	recommend	\N	0	10	\N	\N
\N	1	35	4	7	Did we hold a joint planning session with you in the last 12 months?	joint_planning	\N	\N	\N	\N	\N
\N	1	36	4	8	What should we do better?	comment	\N	\N	\N	\N	\N
\N	1	37	5	0	How satisfied are you with us overall?	overall	\N	1	10	\N	\N
\N	1	38	5	1	How satisfied are you with the reliability of your service?	factor	Reliability of service	1	10	\N	\N
\N	1	39	5	2	How satisfied are you with what we tell you about outages?	factor	Outage communication	1	10	\N	\N
\N	1	40	5	3	How satisfied are you with your account representative?	factor	Your representative	1	10	\N	\N
\N	1	41	5	4	How satisfied are you with your bills?	factor	Billing	1	10	\N	\N
\N	1	42	5	5	How satisfied are you with our rates?	factor	Price and rates	1	10	\N	\N
\N	1	43	5	6	How likely are you to recommend us to another business?	recommend	\N	0	10	\N	\N
\N	1	44	5	7	Did we hold a joint planning session with you in the last 12 months?	joint_planning	\N	\N	\N	\N	\N
\N	1	45	5	8	What should we do better?	comment	\N	\N	\N	\N	\N
\N	1	46	6	0	How satisfied are you with us overall?	overall	\N	1	10	\N	\N
\N	1	47	6	1	How satisfied are you with the reliability of your service?	factor	Reliability of service	1	10	\N	\N
\N	1	48	6	2	How satisfied are you with what we tell you about outages?	factor	Outage communication	1	10	\N	\N
\N	1	49	6	3	How satisfied are you with your account representative?	factor	Your representative	1	10	\N	\N
\N	1	50	6	4	How satisfied are you with your bills?	factor	Billing	1	10	\N	\N
\N	1	51	6	5	How satisfied are you with our rates?	factor	Price and rates	1	10	\N	\N
\N	1	52	6	6	How likely are you to recommend us to another business?	recommend	\N	0	10	\N	\N
\N	1	53	6	7	Did we hold a joint planning session with you in the last 12 months?	joint_planning	\N	\N	\N	\N	\N
\N	1	54	6	8	What should we do better?	comment	\N	\N	\N	\N	\N
\.



COPY public.survey_response (batch_id, version, id, wave_id, respondent, occurrence, account_id, account_number, external_id, account_name, day, closed_class, answers, voided) FROM stdin;
\N	1	1	1	Spring 2007 02	1	2	\N	\N	\N	2007-06-29	\N	{"Did we hold a joint planning session with you in the last 12 months?": "No", "How likely are you to recommend us to another business?": "6", "How satisfied are you with our rates?": "5", "How satisfied are you with the reliability of your service?": "7", "How satisfied are you with us overall?": "6", "How satisfied are you with what we tell you about outages?": "4", "How satisfied are you with your account representative?": "6", "How satisfied are you with your bills?": "6"}	f
\N	1	2	1	Spring 2007 03	1	3	\N	\N	\N	2007-06-28	\N	{"Did we hold a joint planning session with you in the last 12 months?": "Yes", "How likely are you to recommend us to another business?": "10", "How satisfied are you with our rates?": "8", "How satisfied are you with the reliability of your service?": "10", "How satisfied are you with us overall?": "9", "How satisfied are you with what we tell you about outages?": "6", "How satisfied are you with your account representative?": "10", "How satisfied are you with your bills?": "8", "What should we do better?": "No interruptions this year, thank you."}	f
\N	1	3	1	Spring 2007 04	1	4	\N	\N	\N	2007-06-27	\N	{"Did we hold a joint planning session with you in the last 12 months?": "No", "How likely are you to recommend us to another business?": "6", "How satisfied are you with our rates?": "5", "How satisfied are you with the reliability of your service?": "7", "How satisfied are you with us overall?": "5", "How satisfied are you with what we tell you about outages?": "4", "How satisfied are you with your account representative?": "5", "How satisfied are you with your bills?": "6", "What should we do better?": "We heard about the last outage from our own night shift."}	f
\N	1	4	1	Spring 2007 05	1	5	\N	\N	\N	2007-06-26	\N	{"Did we hold a joint planning session with you in the last 12 months?": "Yes", "How likely are you to recommend us to another business?": "7", "How satisfied are you with our rates?": "7", "How satisfied are you with the reliability of your service?": "9", "How satisfied are you with us overall?": "8", "How satisfied are you with what we tell you about outages?": "7", "How satisfied are you with your account representative?": "8", "How satisfied are you with your bills?": "8"}	f
\N	1	5	1	Spring 2007 06	1	6	\N	\N	\N	2007-06-25	\N	{"Did we hold a joint planning session with you in the last 12 months?": "No", "How likely are you to recommend us to another business?": "8", "How satisfied are you with our rates?": "7", "How satisfied are you with the reliability of your service?": "10", "How satisfied are you with us overall?": "7", "How satisfied are you with what we tell you about outages?": "6", "How satisfied are you with your account representative?": "7", "How satisfied are you with your bills?": "7"}	f
\N	1	6	1	Spring 2007 07	1	7	\N	\N	\N	2007-06-24	\N	{"Did we hold a joint planning session with you in the last 12 months?": "No", "How likely are you to recommend us to another business?": "10", "How satisfied are you with our rates?": "6", "How satisfied are you with the reliability of your service?": "9", "How satisfied are you with us overall?": "9", "How satisfied are you with what we tell you about outages?": "5", "How satisfied are you with your account representative?": "9", "How satisfied are you with your bills?": "8", "What should we do better?": "No interruptions this year, thank you."}	f
\N	1	7	1	Spring 2007 08	1	8	\N	\N	\N	2007-06-23	\N	{"Did we hold a joint planning session with you in the last 12 months?": "No", "How likely are you to recommend us to another business?": "6", "How satisfied are you with our rates?": "6", "How satisfied are you with the reliability of your service?": "7", "How satisfied are you with us overall?": "8", "How satisfied are you with what we tell you about outages?": "5", "How satisfied are you with your account representative?": "8", "How satisfied are you with your bills?": "6", "What should we do better?": "Our representative answers the same day. Keep it up."}	f
\N	1	8	1	Spring 2007 09	1	9	\N	\N	\N	2007-06-22	\N	{"Did we hold a joint planning session with you in the last 12 months?": "No", "How likely are you to recommend us to another business?": "8", "How satisfied are you with our rates?": "6", "How satisfied are you with the reliability of your service?": "7", "How satisfied are you with us overall?": "8", "How satisfied are you with what we tell you about outages?": "7", "How satisfied are you with your account representative?": "8", "How satisfied are you with your bills?": "6", "What should we do better?": "Our representative answers the same day. Keep it up."}	f
\N	1	9	1	Spring 2007 11	1	11	\N	\N	\N	2007-06-20	\N	{"Did we hold a joint planning session with you in the last 12 months?": "No", "How likely are you to recommend us to another business?": "8", "How satisfied are you with our rates?": "6", "How satisfied are you with the reliability of your service?": "7", "How satisfied are you with us overall?": "7", "How satisfied are you with what we tell you about outages?": "5", "How satisfied are you with your account representative?": "7", "How satisfied are you with your bills?": "6", "What should we do better?": "We heard about the last outage from our own night shift."}	f
\N	1	10	1	Spring 2007 12	1	12	\N	\N	\N	2007-06-19	\N	{"Did we hold a joint planning session with you in the last 12 months?": "No", "How likely are you to recommend us to another business?": "4", "How satisfied are you with our rates?": "5", "How satisfied are you with the reliability of your service?": "6", "How satisfied are you with us overall?": "5", "How satisfied are you with what we tell you about outages?": "4", "How satisfied are you with your account representative?": "5", "How satisfied are you with your bills?": "6"}	f
\N	1	11	1	Spring 2007 13	1	13	\N	\N	\N	2007-06-18	\N	{"Did we hold a joint planning session with you in the last 12 months?": "No", "How likely are you to recommend us to another business?": "8", "How satisfied are you with our rates?": "7", "How satisfied are you with the reliability of your service?": "9", "How satisfied are you with us overall?": "7", "How satisfied are you with what we tell you about outages?": "6", "How satisfied are you with your account representative?": "7", "How satisfied are you with your bills?": "8", "What should we do better?": "We heard about the last outage from our own night shift."}	f
\N	1	12	1	Spring 2007 14	1	14	\N	\N	\N	2007-06-17	\N	{"Did we hold a joint planning session with you in the last 12 months?": "No", "How likely are you to recommend us to another business?": "7", "How satisfied are you with our rates?": "6", "How satisfied are you with the reliability of your service?": "5", "How satisfied are you with us overall?": "7", "How satisfied are you with what we tell you about outages?": "6", "How satisfied are you with your account representative?": "7", "How satisfied are you with your bills?": "Don't know", "What should we do better?": "Voltage dips stop our line twice a month."}	f
\N	1	13	1	Spring 2007 15	1	15	\N	\N	\N	2007-06-16	\N	{"Did we hold a joint planning session with you in the last 12 months?": "No", "How likely are you to recommend us to another business?": "8", "How satisfied are you with our rates?": "7", "How satisfied are you with the reliability of your service?": "7", "How satisfied are you with us overall?": "8", "How satisfied are you with what we tell you about outages?": "6", "How satisfied are you with your account representative?": "8", "How satisfied are you with your bills?": "7", "What should we do better?": "Our representative answers the same day. Keep it up."}	f
\N	1	14	1	Spring 2007 16	1	16	\N	\N	\N	2007-06-15	\N	{"Did we hold a joint planning session with you in the last 12 months?": "No", "How likely are you to recommend us to another business?": "7", "How satisfied are you with our rates?": "6", "How satisfied are you with the reliability of your service?": "9", "How satisfied are you with us overall?": "7", "How satisfied are you with what we tell you about outages?": "6", "How satisfied are you with your account representative?": "8", "How satisfied are you with your bills?": "6", "What should we do better?": "Please show us early what next year's rates will be."}	f
\N	1	15	1	Spring 2007 18	1	18	\N	\N	\N	2007-06-13	\N	{"Did we hold a joint planning session with you in the last 12 months?": "No", "How likely are you to recommend us to another business?": "6", "How satisfied are you with our rates?": "4", "How satisfied are you with the reliability of your service?": "8", "How satisfied are you with us overall?": "6", "How satisfied are you with what we tell you about outages?": "5", "How satisfied are you with your account representative?": "7", "How satisfied are you with your bills?": "8", "What should we do better?": "Please show us early what next year's rates will be."}	f
\N	1	16	1	Spring 2007 19	1	19	\N	\N	\N	2007-06-12	\N	{"Did we hold a joint planning session with you in the last 12 months?": "No", "How likely are you to recommend us to another business?": "8", "How satisfied are you with our rates?": "6", "How satisfied are you with the reliability of your service?": "8", "How satisfied are you with us overall?": "7", "How satisfied are you with what we tell you about outages?": "6", "How satisfied are you with your account representative?": "8", "How satisfied are you with your bills?": "7", "What should we do better?": "We heard about the last outage from our own night shift."}	f
\N	1	17	1	Spring 2007 20	1	20	\N	\N	\N	2007-06-11	\N	{"Did we hold a joint planning session with you in the last 12 months?": "No", "How likely are you to recommend us to another business?": "6", "How satisfied are you with our rates?": "5", "How satisfied are you with the reliability of your service?": "7", "How satisfied are you with us overall?": "7", "How satisfied are you with what we tell you about outages?": "4", "How satisfied are you with your account representative?": "7", "How satisfied are you with your bills?": "7"}	f
\N	1	18	1	Spring 2007 21	1	21	\N	\N	\N	2007-06-30	\N	{"Did we hold a joint planning session with you in the last 12 months?": "No", "How likely are you to recommend us to another business?": "9", "How satisfied are you with our rates?": "5", "How satisfied are you with the reliability of your service?": "8", "How satisfied are you with us overall?": "8", "How satisfied are you with what we tell you about outages?": "5", "How satisfied are you with your account representative?": "10", "How satisfied are you with your bills?": "8"}	f
\N	1	19	2	Fall 2007 01	1	1	\N	\N	\N	2007-12-31	\N	{"Did we hold a joint planning session with you in the last 12 months?": "Yes", "How likely are you to recommend us to another business?": "8", "How satisfied are you with our rates?": "7", "How satisfied are you with the reliability of your service?": "9", "How satisfied are you with us overall?": "8", "How satisfied are you with what we tell you about outages?": "7", "How satisfied are you with your account representative?": "8", "How satisfied are you with your bills?": "7", "What should we do better?": "No interruptions this year, thank you."}	f
\N	1	20	2	Fall 2007 02	1	2	\N	\N	\N	2007-12-30	\N	{"Did we hold a joint planning session with you in the last 12 months?": "No", "How likely are you to recommend us to another business?": "5", "How satisfied are you with our rates?": "4", "How satisfied are you with the reliability of your service?": "5", "How satisfied are you with us overall?": "4", "How satisfied are you with what we tell you about outages?": "4", "How satisfied are you with your account representative?": "6", "How satisfied are you with your bills?": "5"}	f
\N	1	21	2	Fall 2007 03	1	3	\N	\N	\N	2007-12-29	\N	{"Did we hold a joint planning session with you in the last 12 months?": "Yes", "How likely are you to recommend us to another business?": "7", "How satisfied are you with our rates?": "7", "How satisfied are you with the reliability of your service?": "8", "How satisfied are you with us overall?": "8", "How satisfied are you with what we tell you about outages?": "8", "How satisfied are you with your account representative?": "9", "How satisfied are you with your bills?": "7", "What should we do better?": "Our representative answers the same day. Keep it up."}	f
\N	1	22	2	Fall 2007 04	1	4	\N	\N	\N	2007-12-28	\N	{"Did we hold a joint planning session with you in the last 12 months?": "No", "How likely are you to recommend us to another business?": "5", "How satisfied are you with our rates?": "4", "How satisfied are you with the reliability of your service?": "6", "How satisfied are you with us overall?": "5", "How satisfied are you with what we tell you about outages?": "5", "How satisfied are you with your account representative?": "5", "How satisfied are you with your bills?": "5"}	f
\N	1	23	2	Fall 2007 05	1	5	\N	\N	\N	2007-12-27	\N	{"Did we hold a joint planning session with you in the last 12 months?": "Yes", "How likely are you to recommend us to another business?": "9", "How satisfied are you with our rates?": "7", "How satisfied are you with the reliability of your service?": "9", "How satisfied are you with us overall?": "9", "How satisfied are you with what we tell you about outages?": "7", "How satisfied are you with your account representative?": "8", "How satisfied are you with your bills?": "10"}	f
\N	1	24	2	Fall 2007 07	1	7	\N	\N	\N	2007-12-25	\N	{"Did we hold a joint planning session with you in the last 12 months?": "Yes", "How likely are you to recommend us to another business?": "8", "How satisfied are you with our rates?": "5", "How satisfied are you with the reliability of your service?": "9", "How satisfied are you with us overall?": "9", "How satisfied are you with what we tell you about outages?": "6", "How satisfied are you with your account representative?": "9", "How satisfied are you with your bills?": "8"}	f
\N	1	25	2	Fall 2007 08	1	8	\N	\N	\N	2007-12-24	\N	{"Did we hold a joint planning session with you in the last 12 months?": "No", "How likely are you to recommend us to another business?": "7", "How satisfied are you with our rates?": "6", "How satisfied are you with the reliability of your service?": "7", "How satisfied are you with us overall?": "7", "How satisfied are you with what we tell you about outages?": "8", "How satisfied are you with your account representative?": "7", "How satisfied are you with your bills?": "7", "What should we do better?": "Please show us early what next year's rates will be."}	f
\N	1	26	2	Fall 2007 09	1	9	\N	\N	\N	2007-12-23	\N	{"Did we hold a joint planning session with you in the last 12 months?": "No", "How likely are you to recommend us to another business?": "10", "How satisfied are you with our rates?": "7", "How satisfied are you with the reliability of your service?": "8", "How satisfied are you with us overall?": "8", "How satisfied are you with what we tell you about outages?": "7", "How satisfied are you with your account representative?": "8", "How satisfied are you with your bills?": "7"}	f
\N	1	27	2	Fall 2007 11	1	11	\N	\N	\N	2007-12-21	\N	{"Did we hold a joint planning session with you in the last 12 months?": "No", "How likely are you to recommend us to another business?": "7", "How satisfied are you with our rates?": "5", "How satisfied are you with the reliability of your service?": "7", "How satisfied are you with us overall?": "6", "How satisfied are you with what we tell you about outages?": "4", "How satisfied are you with your account representative?": "8", "How satisfied are you with your bills?": "7"}	f
\N	1	28	2	Fall 2007 12	1	12	\N	\N	\N	2007-12-20	\N	{"Did we hold a joint planning session with you in the last 12 months?": "No", "How likely are you to recommend us to another business?": "6", "How satisfied are you with our rates?": "4", "How satisfied are you with the reliability of your service?": "5", "How satisfied are you with us overall?": "6", "How satisfied are you with what we tell you about outages?": "6", "How satisfied are you with your account representative?": "5", "How satisfied are you with your bills?": "7"}	f
\N	1	29	2	Fall 2007 13	1	13	\N	\N	\N	2007-12-19	\N	{"Did we hold a joint planning session with you in the last 12 months?": "No", "How likely are you to recommend us to another business?": "6", "How satisfied are you with our rates?": "7", "How satisfied are you with the reliability of your service?": "6", "How satisfied are you with us overall?": "7", "How satisfied are you with what we tell you about outages?": "7", "How satisfied are you with your account representative?": "8", "How satisfied are you with your bills?": "7"}	f
\N	1	30	2	Fall 2007 14	1	14	\N	\N	\N	2007-12-18	\N	{"Did we hold a joint planning session with you in the last 12 months?": "No", "How likely are you to recommend us to another business?": "7", "How satisfied are you with our rates?": "6", "How satisfied are you with the reliability of your service?": "6", "How satisfied are you with us overall?": "6", "How satisfied are you with what we tell you about outages?": "6", "How satisfied are you with your account representative?": "6", "How satisfied are you with your bills?": "7", "What should we do better?": "Please show us early what next year's rates will be."}	f
\N	1	31	2	Fall 2007 15	1	15	\N	\N	\N	2007-12-17	\N	{"Did we hold a joint planning session with you in the last 12 months?": "No", "How likely are you to recommend us to another business?": "7", "How satisfied are you with our rates?": "4", "How satisfied are you with the reliability of your service?": "7", "How satisfied are you with us overall?": "7", "How satisfied are you with what we tell you about outages?": "7", "How satisfied are you with your account representative?": "6", "How satisfied are you with your bills?": "6", "What should we do better?": "Please show us early what next year's rates will be."}	f
\N	1	32	2	Fall 2007 16	1	16	\N	\N	\N	2007-12-16	\N	{"Did we hold a joint planning session with you in the last 12 months?": "No", "How likely are you to recommend us to another business?": "9", "How satisfied are you with our rates?": "7", "How satisfied are you with the reliability of your service?": "8", "How satisfied are you with us overall?": "8", "How satisfied are you with what we tell you about outages?": "8", "How satisfied are you with your account representative?": "7", "How satisfied are you with your bills?": "7"}	f
\N	1	33	2	Fall 2007 17	1	17	\N	\N	\N	2007-12-15	\N	{"Did we hold a joint planning session with you in the last 12 months?": "No", "How likely are you to recommend us to another business?": "7", "How satisfied are you with our rates?": "7", "How satisfied are you with the reliability of your service?": "7", "How satisfied are you with us overall?": "7", "How satisfied are you with what we tell you about outages?": "5", "How satisfied are you with your account representative?": "8", "How satisfied are you with your bills?": "6", "What should we do better?": "We heard about the last outage from our own night shift."}	f
\N	1	34	2	Fall 2007 19	1	19	\N	\N	\N	2007-12-13	\N	{"Did we hold a joint planning session with you in the last 12 months?": "No", "How likely are you to recommend us to another business?": "7", "How satisfied are you with our rates?": "6", "How satisfied are you with the reliability of your service?": "8", "How satisfied are you with us overall?": "8", "How satisfied are you with what we tell you about outages?": "6", "How satisfied are you with your account representative?": "8", "How satisfied are you with your bills?": "7"}	f
\N	1	35	2	Fall 2007 20	1	20	\N	\N	\N	2007-12-12	\N	{"Did we hold a joint planning session with you in the last 12 months?": "No", "How likely are you to recommend us to another business?": "7", "How satisfied are you with our rates?": "7", "How satisfied are you with the reliability of your service?": "7", "How satisfied are you with us overall?": "7", "How satisfied are you with what we tell you about outages?": "5", "How satisfied are you with your account representative?": "7", "How satisfied are you with your bills?": "7"}	f
\N	1	36	2	Fall 2007 21	1	21	\N	\N	\N	2007-12-31	\N	{"Did we hold a joint planning session with you in the last 12 months?": "No", "How likely are you to recommend us to another business?": "9", "How satisfied are you with our rates?": "7", "How satisfied are you with the reliability of your service?": "9", "How satisfied are you with us overall?": "9", "How satisfied are you with what we tell you about outages?": "8", "How satisfied are you with your account representative?": "9", "How satisfied are you with your bills?": "8", "What should we do better?": "Our representative answers the same day. Keep it up."}	f
\N	1	37	3	Spring 2008 01	1	1	\N	\N	\N	2008-06-30	\N	{"Did we hold a joint planning session with you in the last 12 months?": "Yes", "How likely are you to recommend us to another business?": "10", "How satisfied are you with our rates?": "6", "How satisfied are you with the reliability of your service?": "9", "How satisfied are you with us overall?": "8", "How satisfied are you with what we tell you about outages?": "7", "How satisfied are you with your account representative?": "8", "How satisfied are you with your bills?": "10", "What should we do better?": "The demand charge on the bill needs explaining."}	f
\N	1	38	3	Spring 2008 02	1	2	\N	\N	\N	2008-06-29	\N	{"Did we hold a joint planning session with you in the last 12 months?": "No", "How likely are you to recommend us to another business?": "5", "How satisfied are you with our rates?": "4", "How satisfied are you with the reliability of your service?": "6", "How satisfied are you with us overall?": "6", "How satisfied are you with what we tell you about outages?": "5", "How satisfied are you with your account representative?": "6", "How satisfied are you with your bills?": "Don't know"}	f
\N	1	39	3	Spring 2008 03	1	3	\N	\N	\N	2008-06-28	\N	{"Did we hold a joint planning session with you in the last 12 months?": "Yes", "How likely are you to recommend us to another business?": "10", "How satisfied are you with our rates?": "8", "How satisfied are you with the reliability of your service?": "9", "How satisfied are you with us overall?": "9", "How satisfied are you with what we tell you about outages?": "9", "How satisfied are you with your account representative?": "8", "How satisfied are you with your bills?": "8", "What should we do better?": "Text messages during outages help a lot."}	f
\N	1	40	3	Spring 2008 04	1	4	\N	\N	\N	2008-06-27	\N	{"Did we hold a joint planning session with you in the last 12 months?": "No", "How likely are you to recommend us to another business?": "5", "How satisfied are you with our rates?": "4", "How satisfied are you with the reliability of your service?": "7", "How satisfied are you with us overall?": "5", "How satisfied are you with what we tell you about outages?": "4", "How satisfied are you with your account representative?": "7", "How satisfied are you with your bills?": "4", "What should we do better?": "We heard about the last outage from our own night shift."}	f
\N	1	41	3	Spring 2008 07	1	7	\N	\N	\N	2008-06-24	\N	{"Did we hold a joint planning session with you in the last 12 months?": "Yes", "How likely are you to recommend us to another business?": "7", "How satisfied are you with our rates?": "7", "How satisfied are you with the reliability of your service?": "8", "How satisfied are you with us overall?": "8", "How satisfied are you with what we tell you about outages?": "8", "How satisfied are you with your account representative?": "10", "How satisfied are you with your bills?": "9", "What should we do better?": "Our representative answers the same day. Keep it up."}	f
\N	1	42	3	Spring 2008 09	1	9	\N	\N	\N	2008-06-22	\N	{"Did we hold a joint planning session with you in the last 12 months?": "Yes", "How likely are you to recommend us to another business?": "10", "How satisfied are you with our rates?": "7", "How satisfied are you with the reliability of your service?": "9", "How satisfied are you with us overall?": "10", "How satisfied are you with what we tell you about outages?": "6", "How satisfied are you with your account representative?": "10", "How satisfied are you with your bills?": "8", "What should we do better?": "Our representative answers the same day. Keep it up."}	f
\N	1	43	3	Spring 2008 10	1	10	\N	\N	\N	2008-06-21	\N	{"Did we hold a joint planning session with you in the last 12 months?": "Yes", "How likely are you to recommend us to another business?": "7", "How satisfied are you with our rates?": "5", "How satisfied are you with the reliability of your service?": "7", "How satisfied are you with us overall?": "6", "How satisfied are you with what we tell you about outages?": "7", "How satisfied are you with your account representative?": "7", "How satisfied are you with your bills?": "7"}	f
\N	1	44	3	Spring 2008 11	1	11	\N	\N	\N	2008-06-20	\N	{"Did we hold a joint planning session with you in the last 12 months?": "Yes", "How likely are you to recommend us to another business?": "8", "How satisfied are you with our rates?": "7", "How satisfied are you with the reliability of your service?": "10", "How satisfied are you with us overall?": "7", "How satisfied are you with what we tell you about outages?": "8", "How satisfied are you with your account representative?": "6", "How satisfied are you with your bills?": "7", "What should we do better?": "We would like a visit each quarter."}	f
\N	1	45	3	Spring 2008 12	1	12	\N	\N	\N	2008-06-19	\N	{"Did we hold a joint planning session with you in the last 12 months?": "No", "How likely are you to recommend us to another business?": "4", "How satisfied are you with our rates?": "3", "How satisfied are you with the reliability of your service?": "6", "How satisfied are you with us overall?": "5", "How satisfied are you with what we tell you about outages?": "4", "How satisfied are you with your account representative?": "6", "How satisfied are you with your bills?": "4"}	f
\N	1	46	3	Spring 2008 13	1	13	\N	\N	\N	2008-06-18	\N	{"Did we hold a joint planning session with you in the last 12 months?": "No", "How likely are you to recommend us to another business?": "8", "How satisfied are you with our rates?": "6", "How satisfied are you with the reliability of your service?": "9", "How satisfied are you with us overall?": "8", "How satisfied are you with what we tell you about outages?": "7", "How satisfied are you with your account representative?": "8", "How satisfied are you with your bills?": "7"}	f
\N	1	47	3	Spring 2008 14	1	14	\N	\N	\N	2008-06-17	\N	{"Did we hold a joint planning session with you in the last 12 months?": "No", "How likely are you to recommend us to another business?": "7", "How satisfied are you with our rates?": "5", "How satisfied are you with the reliability of your service?": "7", "How satisfied are you with us overall?": "7", "How satisfied are you with what we tell you about outages?": "6", "How satisfied are you with your account representative?": "7", "How satisfied are you with your bills?": "Don't know", "What should we do better?": "Please show us early what next year's rates will be."}	f
\N	1	48	3	Spring 2008 15	1	15	\N	\N	\N	2008-06-16	\N	{"Did we hold a joint planning session with you in the last 12 months?": "No", "How likely are you to recommend us to another business?": "10", "How satisfied are you with our rates?": "5", "How satisfied are you with the reliability of your service?": "7", "How satisfied are you with us overall?": "8", "How satisfied are you with what we tell you about outages?": "7", "How satisfied are you with your account representative?": "9", "How satisfied are you with your bills?": "8"}	f
\N	1	49	3	Spring 2008 16	1	16	\N	\N	\N	2008-06-15	\N	{"Did we hold a joint planning session with you in the last 12 months?": "No", "How likely are you to recommend us to another business?": "8", "How satisfied are you with our rates?": "7", "How satisfied are you with the reliability of your service?": "8", "How satisfied are you with us overall?": "8", "How satisfied are you with what we tell you about outages?": "7", "How satisfied are you with your account representative?": "8", "How satisfied are you with your bills?": "7"}	f
\N	1	50	3	Spring 2008 17	1	17	\N	\N	\N	2008-06-14	\N	{"Did we hold a joint planning session with you in the last 12 months?": "No", "How likely are you to recommend us to another business?": "8", "How satisfied are you with our rates?": "5", "How satisfied are you with the reliability of your service?": "8", "How satisfied are you with us overall?": "8", "How satisfied are you with what we tell you about outages?": "6", "How satisfied are you with your account representative?": "9", "How satisfied are you with your bills?": "7", "What should we do better?": "Our representative answers the same day. Keep it up."}	f
\N	1	51	3	Spring 2008 18	1	18	\N	\N	\N	2008-06-13	\N	{"Did we hold a joint planning session with you in the last 12 months?": "No", "How likely are you to recommend us to another business?": "7", "How satisfied are you with our rates?": "5", "How satisfied are you with the reliability of your service?": "6", "How satisfied are you with us overall?": "6", "How satisfied are you with what we tell you about outages?": "7", "How satisfied are you with your account representative?": "7", "How satisfied are you with your bills?": "8", "What should we do better?": "Please show us early what next year's rates will be."}	f
\N	1	52	3	Spring 2008 19	1	19	\N	\N	\N	2008-06-12	\N	{"Did we hold a joint planning session with you in the last 12 months?": "No", "How likely are you to recommend us to another business?": "6", "How satisfied are you with our rates?": "5", "How satisfied are you with the reliability of your service?": "8", "How satisfied are you with us overall?": "6", "How satisfied are you with what we tell you about outages?": "7", "How satisfied are you with your account representative?": "6", "How satisfied are you with your bills?": "7"}	f
\N	1	53	3	Spring 2008 20	1	20	\N	\N	\N	2008-06-11	\N	{"Did we hold a joint planning session with you in the last 12 months?": "No", "How likely are you to recommend us to another business?": "7", "How satisfied are you with our rates?": "6", "How satisfied are you with the reliability of your service?": "7", "How satisfied are you with us overall?": "6", "How satisfied are you with what we tell you about outages?": "5", "How satisfied are you with your account representative?": "7", "How satisfied are you with your bills?": "6", "What should we do better?": "We heard about the last outage from our own night shift."}	f
\N	1	54	3	Spring 2008 21	1	21	\N	\N	\N	2008-06-30	\N	{"Did we hold a joint planning session with you in the last 12 months?": "No", "How likely are you to recommend us to another business?": "9", "How satisfied are you with our rates?": "8", "How satisfied are you with the reliability of your service?": "10", "How satisfied are you with us overall?": "9", "How satisfied are you with what we tell you about outages?": "7", "How satisfied are you with your account representative?": "9", "How satisfied are you with your bills?": "8", "What should we do better?": "No interruptions this year, thank you."}	f
\N	1	55	4	Fall 2008 01	1	1	\N	\N	\N	2008-12-31	\N	{"Did we hold a joint planning session with you in the last 12 months?": "Yes", "How likely are you to recommend us to another business?": "8", "How satisfied are you with our rates?": "8", "How satisfied are you with the reliability of your service?": "7", "How satisfied are you with us overall?": "8", "How satisfied are you with what we tell you about outages?": "8", "How satisfied are you with your account representative?": "8", "How satisfied are you with your bills?": "8", "What should we do better?": "The demand charge on the bill needs explaining."}	f
\N	1	56	4	Fall 2008 03	1	3	\N	\N	\N	2008-12-29	\N	{"Did we hold a joint planning session with you in the last 12 months?": "Yes", "How likely are you to recommend us to another business?": "10", "How satisfied are you with our rates?": "7", "How satisfied are you with the reliability of your service?": "10", "How satisfied are you with us overall?": "10", "How satisfied are you with what we tell you about outages?": "9", "How satisfied are you with your account representative?": "10", "How satisfied are you with your bills?": "8", "What should we do better?": "Our representative answers the same day. Keep it up."}	f
\N	1	57	4	Fall 2008 04	1	4	\N	\N	\N	2008-12-28	\N	{"Did we hold a joint planning session with you in the last 12 months?": "No", "How likely are you to recommend us to another business?": "5", "How satisfied are you with our rates?": "4", "How satisfied are you with the reliability of your service?": "6", "How satisfied are you with us overall?": "5", "How satisfied are you with what we tell you about outages?": "5", "How satisfied are you with your account representative?": "5", "How satisfied are you with your bills?": "6"}	f
\N	1	58	4	Fall 2008 05	1	5	\N	\N	\N	2008-12-27	\N	{"Did we hold a joint planning session with you in the last 12 months?": "Yes", "How likely are you to recommend us to another business?": "10", "How satisfied are you with our rates?": "6", "How satisfied are you with the reliability of your service?": "7", "How satisfied are you with us overall?": "8", "How satisfied are you with what we tell you about outages?": "8", "How satisfied are you with your account representative?": "9", "How satisfied are you with your bills?": "8"}	f
\N	1	59	4	Fall 2008 06	1	6	\N	\N	\N	2008-12-26	\N	{"Did we hold a joint planning session with you in the last 12 months?": "No", "How likely are you to recommend us to another business?": "8", "How satisfied are you with our rates?": "7", "How satisfied are you with the reliability of your service?": "8", "How satisfied are you with us overall?": "8", "How satisfied are you with what we tell you about outages?": "8", "How satisfied are you with your account representative?": "8", "How satisfied are you with your bills?": "8", "What should we do better?": "Text messages during outages help a lot."}	f
\N	1	60	4	Fall 2008 07	1	7	\N	\N	\N	2008-12-25	\N	{"Did we hold a joint planning session with you in the last 12 months?": "Yes", "How likely are you to recommend us to another business?": "10", "How satisfied are you with our rates?": "7", "How satisfied are you with the reliability of your service?": "8", "How satisfied are you with us overall?": "9", "How satisfied are you with what we tell you about outages?": "9", "How satisfied are you with your account representative?": "9", "How satisfied are you with your bills?": "10"}	f
\N	1	61	4	Fall 2008 08	1	8	\N	\N	\N	2008-12-24	\N	{"Did we hold a joint planning session with you in the last 12 months?": "No", "How likely are you to recommend us to another business?": "7", "How satisfied are you with our rates?": "8", "How satisfied are you with the reliability of your service?": "8", "How satisfied are you with us overall?": "7", "How satisfied are you with what we tell you about outages?": "6", "How satisfied are you with your account representative?": "7", "How satisfied are you with your bills?": "8"}	f
\N	1	62	4	Fall 2008 09	1	9	\N	\N	\N	2008-12-23	\N	{"Did we hold a joint planning session with you in the last 12 months?": "Yes", "How likely are you to recommend us to another business?": "8", "How satisfied are you with our rates?": "8", "How satisfied are you with the reliability of your service?": "8", "How satisfied are you with us overall?": "8", "How satisfied are you with what we tell you about outages?": "7", "How satisfied are you with your account representative?": "9", "How satisfied are you with your bills?": "8", "What should we do better?": "Our representative answers the same day. Keep it up."}	f
\N	1	63	4	Fall 2008 10	1	10	\N	\N	\N	2008-12-22	\N	{"Did we hold a joint planning session with you in the last 12 months?": "Yes", "How likely are you to recommend us to another business?": "7", "How satisfied are you with our rates?": "6", "How satisfied are you with the reliability of your service?": "8", "How satisfied are you with us overall?": "7", "How satisfied are you with what we tell you about outages?": "8", "How satisfied are you with your account representative?": "7", "How satisfied are you with your bills?": "8", "What should we do better?": "Please show us early what next year's rates will be."}	f
\N	1	64	4	Fall 2008 11	1	11	\N	\N	\N	2008-12-21	\N	{"Did we hold a joint planning session with you in the last 12 months?": "Yes", "How likely are you to recommend us to another business?": "9", "How satisfied are you with our rates?": "6", "How satisfied are you with the reliability of your service?": "8", "How satisfied are you with us overall?": "7", "How satisfied are you with what we tell you about outages?": "9", "How satisfied are you with your account representative?": "7", "How satisfied are you with your bills?": "7", "What should we do better?": "Please show us early what next year's rates will be."}	f
\N	1	65	4	Fall 2008 12	1	12	\N	\N	\N	2008-12-20	\N	{"Did we hold a joint planning session with you in the last 12 months?": "No", "How likely are you to recommend us to another business?": "4", "How satisfied are you with our rates?": "5", "How satisfied are you with the reliability of your service?": "7", "How satisfied are you with us overall?": "4", "How satisfied are you with what we tell you about outages?": "4", "How satisfied are you with your account representative?": "4", "How satisfied are you with your bills?": "5"}	f
\N	1	66	4	Fall 2008 13	1	13	\N	\N	\N	2008-12-19	\N	{"Did we hold a joint planning session with you in the last 12 months?": "Yes", "How likely are you to recommend us to another business?": "9", "How satisfied are you with our rates?": "6", "How satisfied are you with the reliability of your service?": "9", "How satisfied are you with us overall?": "8", "How satisfied are you with what we tell you about outages?": "9", "How satisfied are you with your account representative?": "8", "How satisfied are you with your bills?": "8"}	f
\N	1	67	4	Fall 2008 14	1	14	\N	\N	\N	2008-12-18	\N	{"Did we hold a joint planning session with you in the last 12 months?": "No", "How likely are you to recommend us to another business?": "6", "How satisfied are you with our rates?": "5", "How satisfied are you with the reliability of your service?": "6", "How satisfied are you with us overall?": "7", "How satisfied are you with what we tell you about outages?": "6", "How satisfied are you with your account representative?": "7", "How satisfied are you with your bills?": "7", "What should we do better?": "Please show us early what next year's rates will be."}	f
\N	1	68	4	Fall 2008 15	1	15	\N	\N	\N	2008-12-17	\N	{"Did we hold a joint planning session with you in the last 12 months?": "No", "How likely are you to recommend us to another business?": "6", "How satisfied are you with our rates?": "7", "How satisfied are you with the reliability of your service?": "9", "How satisfied are you with us overall?": "7", "How satisfied are you with what we tell you about outages?": "7", "How satisfied are you with your account representative?": "7", "How satisfied are you with your bills?": "6"}	f
\N	1	69	4	Fall 2008 16	1	16	\N	\N	\N	2008-12-16	\N	{"Did we hold a joint planning session with you in the last 12 months?": "No", "How likely are you to recommend us to another business?": "9", "How satisfied are you with our rates?": "7", "How satisfied are you with the reliability of your service?": "8", "How satisfied are you with us overall?": "9", "How satisfied are you with what we tell you about outages?": "9", "How satisfied are you with your account representative?": "9", "How satisfied are you with your bills?": "9"}	f
\N	1	70	4	Fall 2008 19	1	19	\N	\N	\N	2008-12-13	\N	{"Did we hold a joint planning session with you in the last 12 months?": "No", "How likely are you to recommend us to another business?": "8", "How satisfied are you with our rates?": "5", "How satisfied are you with the reliability of your service?": "8", "How satisfied are you with us overall?": "7", "How satisfied are you with what we tell you about outages?": "6", "How satisfied are you with your account representative?": "8", "How satisfied are you with your bills?": "6", "What should we do better?": "Please show us early what next year's rates will be."}	f
\N	1	71	4	Fall 2008 20	1	20	\N	\N	\N	2008-12-12	\N	{"Did we hold a joint planning session with you in the last 12 months?": "No", "How likely are you to recommend us to another business?": "5", "How satisfied are you with our rates?": "5", "How satisfied are you with the reliability of your service?": "6", "How satisfied are you with us overall?": "6", "How satisfied are you with what we tell you about outages?": "5", "How satisfied are you with your account representative?": "6", "How satisfied are you with your bills?": "5", "What should we do better?": "Could all our meters come on one bill?"}	f
\N	1	72	4	Fall 2008 21	1	21	\N	\N	\N	2008-12-31	\N	{"Did we hold a joint planning session with you in the last 12 months?": "No", "How likely are you to recommend us to another business?": "7", "How satisfied are you with our rates?": "8", "How satisfied are you with the reliability of your service?": "7", "How satisfied are you with us overall?": "9", "How satisfied are you with what we tell you about outages?": "7", "How satisfied are you with your account representative?": "8", "How satisfied are you with your bills?": "7"}	f
\N	1	73	5	Spring 2009 02	1	2	\N	\N	\N	2009-06-29	\N	{"Did we hold a joint planning session with you in the last 12 months?": "No", "How likely are you to recommend us to another business?": "4", "How satisfied are you with our rates?": "4", "How satisfied are you with the reliability of your service?": "6", "How satisfied are you with us overall?": "5", "How satisfied are you with what we tell you about outages?": "5", "How satisfied are you with your account representative?": "5", "How satisfied are you with your bills?": "6"}	f
\N	1	74	5	Spring 2009 03	1	3	\N	\N	\N	2009-06-28	\N	{"Did we hold a joint planning session with you in the last 12 months?": "Yes", "How likely are you to recommend us to another business?": "9", "How satisfied are you with our rates?": "8", "How satisfied are you with the reliability of your service?": "9", "How satisfied are you with us overall?": "9", "How satisfied are you with what we tell you about outages?": "9", "How satisfied are you with your account representative?": "9", "How satisfied are you with your bills?": "8"}	f
\N	1	75	5	Spring 2009 04	1	4	\N	\N	\N	2009-06-27	\N	{"Did we hold a joint planning session with you in the last 12 months?": "No", "How likely are you to recommend us to another business?": "9", "How satisfied are you with our rates?": "4", "How satisfied are you with the reliability of your service?": "6", "How satisfied are you with us overall?": "6", "How satisfied are you with what we tell you about outages?": "6", "How satisfied are you with your account representative?": "7", "How satisfied are you with your bills?": "5", "What should we do better?": "Please show us early what next year's rates will be."}	f
\N	1	76	5	Spring 2009 05	1	5	\N	\N	\N	2009-06-26	\N	{"Did we hold a joint planning session with you in the last 12 months?": "Yes", "How likely are you to recommend us to another business?": "10", "How satisfied are you with our rates?": "6", "How satisfied are you with the reliability of your service?": "8", "How satisfied are you with us overall?": "8", "How satisfied are you with what we tell you about outages?": "7", "How satisfied are you with your account representative?": "9", "How satisfied are you with your bills?": "Don't know"}	f
\N	1	77	5	Spring 2009 06	1	6	\N	\N	\N	2009-06-25	\N	{"Did we hold a joint planning session with you in the last 12 months?": "No", "How likely are you to recommend us to another business?": "10", "How satisfied are you with our rates?": "7", "How satisfied are you with the reliability of your service?": "10", "How satisfied are you with us overall?": "8", "How satisfied are you with what we tell you about outages?": "7", "How satisfied are you with your account representative?": "9", "How satisfied are you with your bills?": "7", "What should we do better?": "No interruptions this year, thank you."}	f
\N	1	78	5	Spring 2009 07	1	7	\N	\N	\N	2009-06-24	\N	{"Did we hold a joint planning session with you in the last 12 months?": "Yes", "How likely are you to recommend us to another business?": "10", "How satisfied are you with our rates?": "7", "How satisfied are you with the reliability of your service?": "10", "How satisfied are you with us overall?": "9", "How satisfied are you with what we tell you about outages?": "9", "How satisfied are you with your account representative?": "9", "How satisfied are you with your bills?": "8", "What should we do better?": "No interruptions this year, thank you."}	f
\N	1	79	5	Spring 2009 08	1	8	\N	\N	\N	2009-06-23	\N	{"Did we hold a joint planning session with you in the last 12 months?": "No", "How likely are you to recommend us to another business?": "8", "How satisfied are you with our rates?": "6", "How satisfied are you with the reliability of your service?": "8", "How satisfied are you with us overall?": "8", "How satisfied are you with what we tell you about outages?": "9", "How satisfied are you with your account representative?": "7", "How satisfied are you with your bills?": "8"}	f
\N	1	80	5	Spring 2009 09	1	9	\N	\N	\N	2009-06-22	\N	{"Did we hold a joint planning session with you in the last 12 months?": "Yes", "How likely are you to recommend us to another business?": "10", "How satisfied are you with our rates?": "6", "How satisfied are you with the reliability of your service?": "9", "How satisfied are you with us overall?": "9", "How satisfied are you with what we tell you about outages?": "8", "How satisfied are you with your account representative?": "9", "How satisfied are you with your bills?": "8", "What should we do better?": "No interruptions this year, thank you."}	f
\N	1	81	5	Spring 2009 10	1	10	\N	\N	\N	2009-06-21	\N	{"Did we hold a joint planning session with you in the last 12 months?": "Yes", "How likely are you to recommend us to another business?": "6", "How satisfied are you with our rates?": "5", "How satisfied are you with the reliability of your service?": "7", "How satisfied are you with us overall?": "6", "How satisfied are you with what we tell you about outages?": "5", "How satisfied are you with your account representative?": "7", "How satisfied are you with your bills?": "8", "What should we do better?": "Please show us early what next year's rates will be."}	f
\N	1	82	5	Spring 2009 11	1	11	\N	\N	\N	2009-06-20	\N	{"Did we hold a joint planning session with you in the last 12 months?": "Yes", "How likely are you to recommend us to another business?": "9", "How satisfied are you with our rates?": "6", "How satisfied are you with the reliability of your service?": "7", "How satisfied are you with us overall?": "8", "How satisfied are you with what we tell you about outages?": "8", "How satisfied are you with your account representative?": "8", "How satisfied are you with your bills?": "7"}	f
\N	1	83	5	Spring 2009 12	1	12	\N	\N	\N	2009-06-19	\N	{"Did we hold a joint planning session with you in the last 12 months?": "No", "How likely are you to recommend us to another business?": "6", "How satisfied are you with our rates?": "4", "How satisfied are you with the reliability of your service?": "6", "How satisfied are you with us overall?": "5", "How satisfied are you with what we tell you about outages?": "5", "How satisfied are you with your account representative?": "5", "How satisfied are you with your bills?": "4"}	f
\N	1	84	5	Spring 2009 13	1	13	\N	\N	\N	2009-06-18	\N	{"Did we hold a joint planning session with you in the last 12 months?": "Yes", "How likely are you to recommend us to another business?": "8", "How satisfied are you with our rates?": "7", "How satisfied are you with the reliability of your service?": "10", "How satisfied are you with us overall?": "9", "How satisfied are you with what we tell you about outages?": "9", "How satisfied are you with your account representative?": "8", "How satisfied are you with your bills?": "9", "What should we do better?": "No interruptions this year, thank you."}	f
\N	1	85	5	Spring 2009 14	1	14	\N	\N	\N	2009-06-17	\N	{"Did we hold a joint planning session with you in the last 12 months?": "Yes", "How likely are you to recommend us to another business?": "7", "How satisfied are you with our rates?": "5", "How satisfied are you with the reliability of your service?": "8", "How satisfied are you with us overall?": "7", "How satisfied are you with what we tell you about outages?": "9", "How satisfied are you with your account representative?": "7", "How satisfied are you with your bills?": "7", "What should we do better?": "Please show us early what next year's rates will be."}	f
\N	1	86	5	Spring 2009 15	1	15	\N	\N	\N	2009-06-16	\N	{"Did we hold a joint planning session with you in the last 12 months?": "No", "How likely are you to recommend us to another business?": "9", "How satisfied are you with our rates?": "7", "How satisfied are you with the reliability of your service?": "7", "How satisfied are you with us overall?": "8", "How satisfied are you with what we tell you about outages?": "8", "How satisfied are you with your account representative?": "7", "How satisfied are you with your bills?": "8"}	f
\N	1	87	5	Spring 2009 16	1	16	\N	\N	\N	2009-06-15	\N	{"Did we hold a joint planning session with you in the last 12 months?": "Yes", "How likely are you to recommend us to another business?": "10", "How satisfied are you with our rates?": "6", "How satisfied are you with the reliability of your service?": "10", "How satisfied are you with us overall?": "10", "How satisfied are you with what we tell you about outages?": "8", "How satisfied are you with your account representative?": "9", "How satisfied are you with your bills?": "9"}	f
\N	1	88	5	Spring 2009 17	1	17	\N	\N	\N	2009-06-14	\N	{"Did we hold a joint planning session with you in the last 12 months?": "No", "How likely are you to recommend us to another business?": "6", "How satisfied are you with our rates?": "7", "How satisfied are you with the reliability of your service?": "8", "How satisfied are you with us overall?": "7", "How satisfied are you with what we tell you about outages?": "6", "How satisfied are you with your account representative?": "7", "How satisfied are you with your bills?": "7"}	f
\N	1	89	5	Spring 2009 18	1	18	\N	\N	\N	2009-06-13	\N	{"Did we hold a joint planning session with you in the last 12 months?": "No", "How likely are you to recommend us to another business?": "9", "How satisfied are you with our rates?": "6", "How satisfied are you with the reliability of your service?": "7", "How satisfied are you with us overall?": "6", "How satisfied are you with what we tell you about outages?": "7", "How satisfied are you with your account representative?": "6", "How satisfied are you with your bills?": "6"}	f
\N	1	90	5	Spring 2009 19	1	19	\N	\N	\N	2009-06-12	\N	{"Did we hold a joint planning session with you in the last 12 months?": "No", "How likely are you to recommend us to another business?": "8", "How satisfied are you with our rates?": "6", "How satisfied are you with the reliability of your service?": "9", "How satisfied are you with us overall?": "8", "How satisfied are you with what we tell you about outages?": "7", "How satisfied are you with your account representative?": "8", "How satisfied are you with your bills?": "7"}	f
\N	1	91	5	Spring 2009 20	1	20	\N	\N	\N	2009-06-11	\N	{"Did we hold a joint planning session with you in the last 12 months?": "No", "How likely are you to recommend us to another business?": "9", "How satisfied are you with our rates?": "4", "How satisfied are you with the reliability of your service?": "7", "How satisfied are you with us overall?": "7", "How satisfied are you with what we tell you about outages?": "7", "How satisfied are you with your account representative?": "7", "How satisfied are you with your bills?": "6", "What should we do better?": "Please show us early what next year's rates will be."}	f
\N	1	92	5	Spring 2009 21	1	21	\N	\N	\N	2009-06-30	\N	{"Did we hold a joint planning session with you in the last 12 months?": "No", "How likely are you to recommend us to another business?": "7", "How satisfied are you with our rates?": "6", "How satisfied are you with the reliability of your service?": "8", "How satisfied are you with us overall?": "8", "How satisfied are you with what we tell you about outages?": "8", "How satisfied are you with your account representative?": "8", "How satisfied are you with your bills?": "7"}	f
\N	1	93	6	Fall 2009 01	1	1	\N	\N	\N	2009-12-15	\N	{"Did we hold a joint planning session with you in the last 12 months?": "Yes", "How likely are you to recommend us to another business?": "8", "How satisfied are you with our rates?": "8", "How satisfied are you with the reliability of your service?": "9", "How satisfied are you with us overall?": "8", "How satisfied are you with what we tell you about outages?": "9", "How satisfied are you with your account representative?": "7", "How satisfied are you with your bills?": "8"}	f
\N	1	94	6	Fall 2009 02	1	2	\N	\N	\N	2009-12-14	\N	{"Did we hold a joint planning session with you in the last 12 months?": "No", "How likely are you to recommend us to another business?": "6", "How satisfied are you with our rates?": "3", "How satisfied are you with the reliability of your service?": "8", "How satisfied are you with us overall?": "6", "How satisfied are you with what we tell you about outages?": "7", "How satisfied are you with your account representative?": "6", "How satisfied are you with your bills?": "6", "What should we do better?": "Please show us early what next year's rates will be."}	f
\N	1	95	6	Fall 2009 04	1	4	\N	\N	\N	2009-12-12	\N	{"Did we hold a joint planning session with you in the last 12 months?": "No", "How likely are you to recommend us to another business?": "5", "How satisfied are you with our rates?": "4", "How satisfied are you with the reliability of your service?": "5", "How satisfied are you with us overall?": "5", "How satisfied are you with what we tell you about outages?": "6", "How satisfied are you with your account representative?": "5", "How satisfied are you with your bills?": "6"}	f
\N	1	96	6	Fall 2009 05	1	5	\N	\N	\N	2009-12-11	\N	{"Did we hold a joint planning session with you in the last 12 months?": "Yes", "How likely are you to recommend us to another business?": "9", "How satisfied are you with our rates?": "6", "How satisfied are you with the reliability of your service?": "9", "How satisfied are you with us overall?": "9", "How satisfied are you with what we tell you about outages?": "8", "How satisfied are you with your account representative?": "9", "How satisfied are you with your bills?": "9", "What should we do better?": "No interruptions this year, thank you."}	f
\N	1	97	6	Fall 2009 06	1	6	\N	\N	\N	2009-12-10	\N	{"Did we hold a joint planning session with you in the last 12 months?": "No", "How likely are you to recommend us to another business?": "8", "How satisfied are you with our rates?": "6", "How satisfied are you with the reliability of your service?": "8", "How satisfied are you with us overall?": "8", "How satisfied are you with what we tell you about outages?": "7", "How satisfied are you with your account representative?": "8", "How satisfied are you with your bills?": "6", "What should we do better?": "Our representative answers the same day. Keep it up."}	f
\N	1	98	6	Fall 2009 07	1	7	\N	\N	\N	2009-12-09	\N	{"Did we hold a joint planning session with you in the last 12 months?": "Yes", "How likely are you to recommend us to another business?": "10", "How satisfied are you with our rates?": "7", "How satisfied are you with the reliability of your service?": "9", "How satisfied are you with us overall?": "8", "How satisfied are you with what we tell you about outages?": "9", "How satisfied are you with your account representative?": "9", "How satisfied are you with your bills?": "9"}	f
\N	1	99	6	Fall 2009 08	1	8	\N	\N	\N	2009-12-08	\N	{"Did we hold a joint planning session with you in the last 12 months?": "No", "How likely are you to recommend us to another business?": "10", "How satisfied are you with our rates?": "5", "How satisfied are you with the reliability of your service?": "8", "How satisfied are you with us overall?": "9", "How satisfied are you with what we tell you about outages?": "7", "How satisfied are you with your account representative?": "9", "How satisfied are you with your bills?": "9"}	f
\N	1	100	6	Fall 2009 09	1	9	\N	\N	\N	2009-12-07	\N	{"Did we hold a joint planning session with you in the last 12 months?": "Yes", "How likely are you to recommend us to another business?": "9", "How satisfied are you with our rates?": "6", "How satisfied are you with the reliability of your service?": "10", "How satisfied are you with us overall?": "9", "How satisfied are you with what we tell you about outages?": "9", "How satisfied are you with your account representative?": "9", "How satisfied are you with your bills?": "8", "What should we do better?": "No interruptions this year, thank you."}	f
\N	1	101	6	Fall 2009 10	1	10	\N	\N	\N	2009-12-06	\N	{"Did we hold a joint planning session with you in the last 12 months?": "Yes", "How likely are you to recommend us to another business?": "9", "How satisfied are you with our rates?": "5", "How satisfied are you with the reliability of your service?": "8", "How satisfied are you with us overall?": "7", "How satisfied are you with what we tell you about outages?": "8", "How satisfied are you with your account representative?": "8", "How satisfied are you with your bills?": "7", "What should we do better?": "Please show us early what next year's rates will be."}	f
\N	1	102	6	Fall 2009 11	1	11	\N	\N	\N	2009-12-05	\N	{"Did we hold a joint planning session with you in the last 12 months?": "Yes", "How likely are you to recommend us to another business?": "7", "How satisfied are you with our rates?": "5", "How satisfied are you with the reliability of your service?": "8", "How satisfied are you with us overall?": "8", "How satisfied are you with what we tell you about outages?": "7", "How satisfied are you with your account representative?": "7", "How satisfied are you with your bills?": "9"}	f
\N	1	103	6	Fall 2009 12	1	12	\N	\N	\N	2009-12-04	\N	{"Did we hold a joint planning session with you in the last 12 months?": "No", "How likely are you to recommend us to another business?": "6", "How satisfied are you with our rates?": "5", "How satisfied are you with the reliability of your service?": "5", "How satisfied are you with us overall?": "5", "How satisfied are you with what we tell you about outages?": "5", "How satisfied are you with your account representative?": "6", "How satisfied are you with your bills?": "6"}	f
\N	1	104	6	Fall 2009 13	1	13	\N	\N	\N	2009-12-03	\N	{"Did we hold a joint planning session with you in the last 12 months?": "Yes", "How likely are you to recommend us to another business?": "10", "How satisfied are you with our rates?": "8", "How satisfied are you with the reliability of your service?": "9", "How satisfied are you with us overall?": "9", "How satisfied are you with what we tell you about outages?": "9", "How satisfied are you with your account representative?": "9", "How satisfied are you with your bills?": "Don't know"}	f
\N	1	105	6	Fall 2009 14	1	14	\N	\N	\N	2009-12-02	\N	{"Did we hold a joint planning session with you in the last 12 months?": "Yes", "How likely are you to recommend us to another business?": "6", "How satisfied are you with our rates?": "5", "How satisfied are you with the reliability of your service?": "8", "How satisfied are you with us overall?": "7", "How satisfied are you with what we tell you about outages?": "7", "How satisfied are you with your account representative?": "7", "How satisfied are you with your bills?": "7", "What should we do better?": "Please show us early what next year's rates will be."}	f
\N	1	106	6	Fall 2009 15	1	15	\N	\N	\N	2009-12-01	\N	{"Did we hold a joint planning session with you in the last 12 months?": "No", "How likely are you to recommend us to another business?": "9", "How satisfied are you with our rates?": "5", "How satisfied are you with the reliability of your service?": "9", "How satisfied are you with us overall?": "8", "How satisfied are you with what we tell you about outages?": "8", "How satisfied are you with your account representative?": "8", "How satisfied are you with your bills?": "7"}	f
\N	1	107	6	Fall 2009 16	1	16	\N	\N	\N	2009-11-30	\N	{"Did we hold a joint planning session with you in the last 12 months?": "Yes", "How likely are you to recommend us to another business?": "10", "How satisfied are you with our rates?": "8", "How satisfied are you with the reliability of your service?": "10", "How satisfied are you with us overall?": "10", "How satisfied are you with what we tell you about outages?": "9", "How satisfied are you with your account representative?": "9", "How satisfied are you with your bills?": "9"}	f
\N	1	108	6	Fall 2009 18	1	18	\N	\N	\N	2009-11-28	\N	{"Did we hold a joint planning session with you in the last 12 months?": "No", "How likely are you to recommend us to another business?": "9", "How satisfied are you with our rates?": "6", "How satisfied are you with the reliability of your service?": "6", "How satisfied are you with us overall?": "6", "How satisfied are you with what we tell you about outages?": "7", "How satisfied are you with your account representative?": "7", "How satisfied are you with your bills?": "8"}	f
\N	1	109	6	Fall 2009 19	1	19	\N	\N	\N	2009-11-27	\N	{"Did we hold a joint planning session with you in the last 12 months?": "Yes", "How likely are you to recommend us to another business?": "9", "How satisfied are you with our rates?": "6", "How satisfied are you with the reliability of your service?": "9", "How satisfied are you with us overall?": "10", "How satisfied are you with what we tell you about outages?": "9", "How satisfied are you with your account representative?": "9", "How satisfied are you with your bills?": "7", "What should we do better?": "Our representative answers the same day. Keep it up."}	f
\N	1	110	6	Fall 2009 20	1	20	\N	\N	\N	2009-11-26	\N	{"Did we hold a joint planning session with you in the last 12 months?": "No", "How likely are you to recommend us to another business?": "5", "How satisfied are you with our rates?": "6", "How satisfied are you with the reliability of your service?": "6", "How satisfied are you with us overall?": "6", "How satisfied are you with what we tell you about outages?": "7", "How satisfied are you with your account representative?": "6", "How satisfied are you with your bills?": "5"}	f
\.



COPY public.survey_wave (batch_id, version, id, name, first_day, last_day, confidential, asked_count, closed_on, note, voided) FROM stdin;
\N	1	1	Spring 2007	2007-06-06	2007-06-30	f	\N	\N	\N	f
\N	1	2	Fall 2007	2007-12-07	2007-12-31	f	\N	\N	\N	f
\N	1	3	Spring 2008	2008-06-06	2008-06-30	f	\N	\N	\N	f
\N	1	4	Fall 2008	2008-12-07	2008-12-31	f	\N	\N	\N	f
\N	1	5	Spring 2009	2009-06-06	2009-06-30	f	\N	\N	\N	f
\N	1	6	Fall 2009	2009-11-21	2009-12-15	f	\N	\N	\N	f
\.



COPY public.upload_batch (id, at, person, file_name, sha256, kind, layout, summary, undone_at, undone_by) FROM stdin;
1	2010-01-15T09:00:00.000000+00:00	Dana Reyes	key accounts.csv	8ac1ba6ba5ddd932cd43245e3a0f29bd914d17a88629b66baf7a203f2bc5f4c1	accounts	accounts	{"kind": "accounts", "layout": "accounts", "sheet": null, "encoding": "utf-8", "delimiter": ",", "header_rows": [1], "rows_read": 21, "inserted": 21, "updated": 0, "unchanged": 0, "rejected": 0, "set_aside": [], "warnings": [], "questions": [], "errors": [], "columns": {"Account Number": "number", "Account Name": "name", "Class": "customer_class", "Account Manager": "representative", "Services": "services", "Address": "address", "City": "city", "State": "state", "Key account since": "key_account_since"}, "answers": {}, "mended": []}	\N	\N
2	2010-01-15T09:00:00.000000+00:00	Dana Reyes	contacts.csv	2a48bf803ac6c0ffe0eab2e90b191cd77eb28953a94223a0f265afd827b32af0	contacts	contacts	{"kind": "contacts", "layout": "contacts", "sheet": null, "encoding": "utf-8", "delimiter": ",", "header_rows": [1], "rows_read": 31, "inserted": 31, "updated": 0, "unchanged": 0, "rejected": 0, "set_aside": [], "warnings": [], "questions": [], "errors": [], "columns": {"Account Number": "account_number", "Contact Name": "name", "Job Title": "title", "Email": "email", "Phone": "phone", "Decision maker": "executive"}, "answers": {}, "mended": []}	\N	\N
3	2010-01-15T09:00:00.000000+00:00	Dana Reyes	activities 2008 to 2010.csv	b47a92c54f86a4f121d9faba019ae30ab960e52ed36dc173837498a3390abd4c	interactions	activities	{"kind": "interactions", "layout": "activities", "sheet": null, "encoding": "utf-8", "delimiter": ",", "header_rows": [1], "rows_read": 40, "inserted": 40, "updated": 0, "unchanged": 0, "rejected": 0, "set_aside": [], "warnings": [], "questions": [], "errors": [], "columns": {"Activity ID": "record_id", "Account Number": "account_number", "Date": "date", "Type": "kind", "Subject": "subject", "Assigned To": "person", "Status": "status"}, "answers": {}, "mended": []}	\N	\N
4	2010-01-15T09:00:00.000000+00:00	Dana Reyes	at-risk worksheet 2009.csv	444aecd86a13d779557d47b6202be851f2ab735b4ac4715f017210e587558ffd	at_risk	worksheet	{"kind": "at_risk", "layout": "worksheet", "sheet": null, "encoding": "utf-8", "delimiter": ",", "header_rows": [1], "rows_read": 21, "inserted": 21, "updated": 0, "unchanged": 0, "rejected": 0, "set_aside": [], "warnings": ["Foxglove Data: the power cost is blank; $59,369.66 is implied (net revenue leaves a power-cost rate of 0.75). It is counted as derived until somebody accepts it on the at-risk page."], "questions": [], "errors": [], "columns": {"Account Number": "number", "Name": "name", "Rank": "rank", "Power Rank": "power_rank", "Water Rank": "water_rank", "Class": "customer_class", "Annual Revenue": "revenue", "Fuel Costs": "power_cost", "Net Revenue": "net_revenue", "Mobility Factor": "mobility_factor", "At-Risk Revenue": "at_risk_revenue"}, "answers": {"period": "2009-01..2009-12"}, "mended": []}	\N	\N
5	2010-01-15T09:00:00.000000+00:00	Dana Reyes	bills 2007 to 2009.csv	b3fcfd28c443571e5b3c7e66a2b887710ab34d5a355ca50b0f9cc5650df2e0a4	bills	rows	{"kind": "bills", "layout": "rows", "sheet": null, "encoding": "utf-8", "delimiter": ",", "header_rows": [1], "rows_read": 432, "inserted": 432, "updated": 0, "unchanged": 0, "rejected": 0, "set_aside": [], "warnings": [], "questions": [], "errors": [], "columns": {"Account Number": "account_number", "Service": "service", "From": "period_start", "Thru": "period_end", "Days": "days", "Usage": "usage", "Units": "usage_unit", "Peak kW": "demand_kw", "Billed kW": "billed_demand_kw", "Revenue ($)": "revenue"}, "answers": {}, "mended": []}	\N	\N
6	2010-01-15T09:00:00.000000+00:00	Dana Reyes	gone.csv	c945143bb0e5b6fe757443664cc1354d4e6ec00796ee33989d8031c3e8ce2cfe	accounts	accounts	{"kind": "accounts", "layout": "accounts", "sheet": null, "encoding": "utf-8", "delimiter": ",", "header_rows": [1], "rows_read": 1, "inserted": 1, "updated": 0, "unchanged": 0, "rejected": 0, "set_aside": [], "warnings": [], "questions": [], "errors": [], "columns": {"Account Number": "number", "Account Name": "name", "Class": "customer_class", "Account Manager": "representative", "Services": "services"}, "answers": {}, "mended": []}	2026-11-22T18:25:48.603258+00:00	Dana Reyes
\.



COPY public.upload_file (sha256, size, content) FROM stdin;
8ac1ba6ba5ddd932cd43245e3a0f29bd914d17a88629b66baf7a203f2bc5f4c1	2309	\\x4163636f756e74204e756d6265722c4163636f756e74204e616d652c436c6173732c4163636f756e74204d616e616765722c53657276696365732c416464726573732c436974792c53746174652c4b6579206163636f756e742073696e63650d0a303034303133372c486172626f7220466f756e6472792c496e647573747269616c2c417665727920436f6c652c22656c6563747269632c207761746572222c313130204d696c6c20526f61642c43656461722042656e642c434f2c323030322d31302d30310d0a303034303137342c4e6f72746867617465204d616c6c2c436f6d6d65726369616c2c417665727920436f6c652c22656c6563747269632c207761746572222c3232302053746174696f6e20526f61642c43656461722042656e642c434f2c323030322d31302d30310d0a303034303231312c53756d6d697420506c6173746963732c496e647573747269616c2c4a6f7264616e20426c616b652c22656c6563747269632c207761746572222c333330204d696c6c20526f61642c43656461722042656e642c434f2c323030322d31302d30310d0a303034303234382c52696467656c696e6520436f6c642053746f726167652c496e647573747269616c2c417665727920436f6c652c22656c6563747269632c207761746572222c3434302053746174696f6e20526f61642c43656461722042656e642c434f2c323030322d31302d30310d0a303034303238352c53742e20416e6e65204d65646963616c2043656e7465722c496e737469747574696f6e616c2c417665727920436f6c652c22656c6563747269632c207761746572222c353530204d696c6c20526f61642c43656461722042656e642c434f2c323030322d31302d30310d0a303034303332322c50696f6e6565722046656564204d696c6c2c496e647573747269616c2c4a6f7264616e20426c616b652c22656c6563747269632c207761746572222c3636302053746174696f6e20526f61642c43656461722042656e642c434f2c323030322d31302d30310d0a303034303335392c43726f776e20426f74746c696e672c496e647573747269616c2c417665727920436f6c652c22656c6563747269632c207761746572222c373730204d696c6c20526f61642c43656461722042656e642c434f2c323030322d31302d30310d0a303034303339362c5269766572204469737472696374204c6f6674732c2c417665727920436f6c652c656c6563747269632c3838302053746174696f6e20526f61642c43656461722042656e642c434f2c323030322d31302d30310d0a303034303433332c4f7263686172642047726f636572792c436f6d6d65726369616c2c4a6f7264616e20426c616b652c656c6563747269632c393930204d696c6c20526f61642c43656461722042656e642c434f2c323030322d31302d30310d0a303034303437302c4c616b65766965772048696768205363686f6f6c2c496e737469747574696f6e616c2c417665727920436f6c652c22656c6563747269632c207761746572222c313130302053746174696f6e20526f61642c43656461722042656e642c434f2c323030322d31302d30310d0a303034303530372c556e696f6e20537175617265204f6666696365732c436f6d6d65726369616c2c417665727920436f6c652c22656c6563747269632c207761746572222c31323130204d696c6c20526f61642c43656461722042656e642c434f2c323030322d31302d30310d0a303034303534342c436f756e747920436f757274686f7573652c496e737469747574696f6e616c2c4a6f7264616e20426c616b652c656c6563747269632c313332302053746174696f6e20526f61642c43656461722042656e642c434f2c323030322d31302d30310d0a303034303538312c44656c746120546f6f6c2026204469652c496e647573747269616c2c417665727920436f6c652c656c6563747269632c31343330204d696c6c20526f61642c43656461722042656e642c434f2c323030322d31302d30310d0a303034303631382c426c75656269726420486f74656c2c436f6d6d65726369616c2c417665727920436f6c652c22656c6563747269632c207761746572222c313534302053746174696f6e20526f61642c43656461722042656e642c434f2c323030322d31302d30310d0a303034303635352c4369747920576174657220506c616e742c496e737469747574696f6e616c2c4a6f7264616e20426c616b652c22656c6563747269632c207761746572222c31363530204d696c6c20526f61642c43656461722042656e642c434f2c323030322d31302d30310d0a303034303639322c4d61706c652054686561746572732c436f6d6d65726369616c2c417665727920436f6c652c22656c6563747269632c207761746572222c313736302053746174696f6e20526f61642c43656461722042656e642c434f2c323030322d31302d30310d0a303034303732392c5175616c69747920546972652c436f6d6d65726369616c2c417665727920436f6c652c22656c6563747269632c207761746572222c31383730204d696c6c20526f61642c43656461722042656e642c434f2c323030322d31302d30310d0a303034303736362c466f78676c6f766520446174612c436f6d6d65726369616c2c4a6f7264616e20426c616b652c22656c6563747269632c207761746572222c313938302053746174696f6e20526f61642c43656461722042656e642c434f2c323030322d31302d30310d0a303034303830332c537461746520436f6c6c6567652c496e737469747574696f6e616c2c417665727920436f6c652c22656c6563747269632c207761746572222c32303930204d696c6c20526f61642c43656461722042656e642c434f2c323030322d31302d30310d0a303034303834302c436f726e65722042616b6572792c436f6d6d65726369616c2c417665727920436f6c652c22656c6563747269632c207761746572222c323230302053746174696f6e20526f61642c43656461722042656e642c434f2c323030322d31302d30310d0a303034303837372c4e65772054656368205061726b2c436f6d6d65726369616c2c4a6f7264616e20426c616b652c2c32333130204d696c6c20526f61642c43656461722042656e642c434f2c323030322d31302d30310d0a
2a48bf803ac6c0ffe0eab2e90b191cd77eb28953a94223a0f265afd827b32af0	2778	\\x4163636f756e74204e756d6265722c436f6e74616374204e616d652c4a6f62205469746c652c456d61696c2c50686f6e652c4465636973696f6e206d616b65720d0a303034303133372c566963746f72204272616e64742c436f6e74726f6c6c65722c766963746f722e6272616e6474406163636f756e74312e6578616d706c652c3937302d3535352d303139352c6e6f0d0a303034303133372c526f7361204f6b61666f722c47656e6572616c204d616e616765722c726f73612e6f6b61666f72406163636f756e74312e6578616d706c652c3937302d3535352d303139342c7965730d0a303034303137342c4e616f6d69204c696e646772656e2c4d61696e74656e616e63652053757065727669736f722c6e616f6d692e6c696e646772656e406163636f756e74322e6578616d706c652c3937302d3535352d303134322c6e6f0d0a303034303231312c4361726c2053756c6c6976616e2c466163696c6974696573204469726563746f722c6361726c2e73756c6c6976616e406163636f756e74332e6578616d706c652c3937302d3535352d303134302c6e6f0d0a303034303231312c4f6d6172204272616e64742c507265736964656e742c6f6d61722e6272616e6474406163636f756e74332e6578616d706c652c3937302d3535352d303130322c7965730d0a303034303234382c53616d75656c204e616b616d7572612c4d61696e74656e616e63652053757065727669736f722c73616d75656c2e6e616b616d757261406163636f756e74342e6578616d706c652c3937302d3535352d303135332c6e6f0d0a303034303238352c4a7564697468204c696e646772656e2c456e65726779204d616e616765722c6a75646974682e6c696e646772656e406163636f756e74352e6578616d706c652c3937302d3535352d303137382c6e6f0d0a303034303238352c5065746572204c696e646772656e2c507265736964656e742c70657465722e6c696e646772656e406163636f756e74352e6578616d706c652c3937302d3535352d303134352c7965730d0a303034303332322c4c656e61204f6b61666f722c466163696c6974696573204469726563746f722c6c656e612e6f6b61666f72406163636f756e74362e6578616d706c652c3937302d3535352d303134302c6e6f0d0a303034303335392c53616d75656c204f6b61666f722c456e65726779204d616e616765722c73616d75656c2e6f6b61666f72406163636f756e74372e6578616d706c652c3937302d3535352d303132362c6e6f0d0a303034303335392c526f7361204e616b616d7572612c507265736964656e742c726f73612e6e616b616d757261406163636f756e74372e6578616d706c652c3937302d3535352d303132382c7965730d0a303034303339362c566963746f72204272616e64742c506c616e74204d616e616765722c766963746f722e6272616e6474406163636f756e74382e6578616d706c652c3937302d3535352d303139382c6e6f0d0a303034303433332c4a75646974682056617267612c506c616e74204d616e616765722c6a75646974682e7661726761406163636f756e74392e6578616d706c652c3937302d3535352d303137322c6e6f0d0a303034303433332c4361726c204272616e64742c47656e6572616c204d616e616765722c6361726c2e6272616e6474406163636f756e74392e6578616d706c652c3937302d3535352d303132372c7965730d0a303034303437302c4f6d6172204f6b61666f722c466163696c6974696573204469726563746f722c6f6d61722e6f6b61666f72406163636f756e7431302e6578616d706c652c3937302d3535352d303139362c6e6f0d0a303034303530372c496e6573204272616e64742c466163696c6974696573204469726563746f722c696e65732e6272616e6474406163636f756e7431312e6578616d706c652c3937302d3535352d303131312c6e6f0d0a303034303530372c496e6573204d6f726561752c5669636520507265736964656e74206f66204f7065726174696f6e732c696e65732e6d6f72656175406163636f756e7431312e6578616d706c652c3937302d3535352d303137372c7965730d0a303034303534342c4361726c204d6f726561752c436f6e74726f6c6c65722c6361726c2e6d6f72656175406163636f756e7431322e6578616d706c652c3937302d3535352d303139312c6e6f0d0a303034303538312c496e657320576869746669656c642c436f6e74726f6c6c65722c696e65732e776869746669656c64406163636f756e7431332e6578616d706c652c3937302d3535352d303135322c6e6f0d0a303034303538312c53616d75656c204272616e64742c5669636520507265736964656e74206f66204f7065726174696f6e732c73616d75656c2e6272616e6474406163636f756e7431332e6578616d706c652c3937302d3535352d303130362c7965730d0a303034303631382c566963746f72204d6f726561752c436f6e74726f6c6c65722c766963746f722e6d6f72656175406163636f756e7431342e6578616d706c652c3937302d3535352d303138352c6e6f0d0a303034303635352c4e616f6d69204d6f726561752c4d61696e74656e616e63652053757065727669736f722c6e616f6d692e6d6f72656175406163636f756e7431352e6578616d706c652c3937302d3535352d303132362c6e6f0d0a303034303635352c4361726c2053756c6c6976616e2c43686965662046696e616e6369616c204f6666696365722c6361726c2e73756c6c6976616e406163636f756e7431352e6578616d706c652c3937302d3535352d303135302c7965730d0a303034303639322c4f6d6172204272616e64742c4d61696e74656e616e63652053757065727669736f722c6f6d61722e6272616e6474406163636f756e7431362e6578616d706c652c3937302d3535352d303137352c6e6f0d0a303034303732392c526f7361204f6b61666f722c456e65726779204d616e616765722c726f73612e6f6b61666f72406163636f756e7431372e6578616d706c652c3937302d3535352d303138312c6e6f0d0a303034303732392c526f7361204e616b616d7572612c47656e6572616c204d616e616765722c726f73612e6e616b616d757261406163636f756e7431372e6578616d706c652c3937302d3535352d303137382c7965730d0a303034303830332c53616d75656c204f6b61666f722c456e65726779204d616e616765722c73616d75656c2e6f6b61666f72406163636f756e7431392e6578616d706c652c3937302d3535352d303138302c6e6f0d0a303034303830332c4361726c204f6b61666f722c5669636520507265736964656e74206f66204f7065726174696f6e732c6361726c2e6f6b61666f72406163636f756e7431392e6578616d706c652c3937302d3535352d303130382c7965730d0a303034303834302c4e616f6d692053756c6c6976616e2c436f6e74726f6c6c65722c6e616f6d692e73756c6c6976616e406163636f756e7432302e6578616d706c652c3937302d3535352d303138362c6e6f0d0a303034303837372c53616d75656c2053756c6c6976616e2c466163696c6974696573204469726563746f722c73616d75656c2e73756c6c6976616e406163636f756e7432312e6578616d706c652c3937302d3535352d303134372c6e6f0d0a303034303837372c4772616365204c696e646772656e2c47656e6572616c204d616e616765722c67726163652e6c696e646772656e406163636f756e7432312e6578616d706c652c3937302d3535352d303130302c7965730d0a
b47a92c54f86a4f121d9faba019ae30ab960e52ed36dc173837498a3390abd4c	2933	\\x41637469766974792049442c4163636f756e74204e756d6265722c446174652c547970652c5375626a6563742c41737369676e656420546f2c5374617475730d0a412d303030312c303034303639322c323030382d30322d30382c4f6e2d73697465206d656574696e672c4c6f616420666f72656361737420666f72206e65787420796561722c417665727920436f6c652c436f6d706c657465640d0a412d303030322c303034303231312c323030382d30322d30392c43616c6c2c5175657374696f6e206f6e20612062696c6c2c4a6f7264616e20426c616b652c436f6d706c657465640d0a412d303030332c303034303234382c323030382d30322d31322c456d61696c2c4f7574616765206e6f746963652c417665727920436f6c652c436f6d706c657465640d0a412d303030342c303034303732392c323030382d30322d31332c456d61696c2c5573616765207265706f72742c417665727920436f6c652c436f6d706c657465640d0a412d303030352c303034303736362c323030382d30322d31342c456d61696c2c53656d696e617220696e7669746174696f6e2c4a6f7264616e20426c616b652c436f6d706c657465640d0a412d303030362c303034303133372c323030382d30322d31362c43616c6c2c506c616e6e65642073687574646f776e2c417665727920436f6c652c436f6d706c657465640d0a412d303030372c303034303837372c323030382d30322d31362c456d61696c2c4f7574616765206e6f746963652c4a6f7264616e20426c616b652c436f6d706c657465640d0a412d303030382c303034303736362c323030382d30322d31372c456d61696c2c5573616765207265706f72742c4a6f7264616e20426c616b652c436f6d706c657465640d0a412d303030392c303034303834302c323030382d30322d31392c456d61696c2c4f7574616765206e6f746963652c417665727920436f6c652c436f6d706c657465640d0a412d303031302c303034303231312c323030382d30322d32302c43616c6c2c4f757461676520666f6c6c6f772d75702c4a6f7264616e20426c616b652c436f6d706c657465640d0a412d303031312c303034303234382c323030382d30322d32302c43616c6c2c4f757461676520666f6c6c6f772d75702c417665727920436f6c652c436f6d706c657465640d0a412d303031322c303034303339362c323030382d30322d32302c43616c6c2c4f757461676520666f6c6c6f772d75702c417665727920436f6c652c436f6d706c657465640d0a412d303031332c303034303538312c323030382d30322d32302c456d61696c2c5573616765207265706f72742c417665727920436f6c652c436f6d706c657465640d0a412d303031342c303034303238352c323030382d30322d32312c456d61696c2c53656d696e617220696e7669746174696f6e2c417665727920436f6c652c436f6d706c657465640d0a412d303031352c303034303335392c323030382d30322d32312c43616c6c2c52617465206f7074696f6e732c417665727920436f6c652c436f6d706c657465640d0a412d303031362c303034303437302c323030382d30322d32312c456d61696c2c4f7574616765206e6f746963652c417665727920436f6c652c436f6d706c657465640d0a412d303031372c303034303837372c323030382d30322d32332c436f6d706c61696e742c4c61746520616e737765722c4a6f7264616e20426c616b652c436f6d706c657465640d0a412d303031382c303034303238352c323030382d30322d32352c43616c6c2c5175657374696f6e206f6e20612062696c6c2c417665727920436f6c652c436f6d706c657465640d0a412d303031392c303034303133372c323030382d30322d32362c4f6e2d73697465206d656574696e672c4c6f616420666f72656361737420666f72206e65787420796561722c417665727920436f6c652c436f6d706c657465640d0a412d303032302c303034303437302c323030382d30322d32362c456d61696c2c53656d696e617220696e7669746174696f6e2c417665727920436f6c652c436f6d706c657465640d0a412d303032312c303034303437302c323030382d30322d32372c43616c6c2c506c616e6e65642073687574646f776e2c417665727920436f6c652c436f6d706c657465640d0a412d303032322c303034303538312c323030382d30322d32372c456d61696c2c4f7574616765206e6f746963652c417665727920436f6c652c436f6d706c657465640d0a412d303032332c303034303534342c323030382d30332d30332c456d61696c2c53656d696e617220696e7669746174696f6e2c4a6f7264616e20426c616b652c436f6d706c657465640d0a412d303032342c303034303732392c323030382d30332d30362c4f6e2d73697465206d656574696e672c506f776572207175616c6974792c417665727920436f6c652c436f6d706c657465640d0a412d303032352c303034303834302c323030382d30332d30362c43616c6c2c5175657374696f6e206f6e20612062696c6c2c417665727920436f6c652c436f6d706c657465640d0a412d303032362c303034303137342c323030382d30332d30372c43616c6c2c52617465206f7074696f6e732c417665727920436f6c652c436f6d706c657465640d0a412d303032372c303034303335392c323030382d30332d30372c456d61696c2c4f7574616765206e6f746963652c417665727920436f6c652c436f6d706c657465640d0a412d303032382c303034303834302c323030382d30332d30372c43616c6c2c4f757461676520666f6c6c6f772d75702c417665727920436f6c652c436f6d706c657465640d0a412d303032392c303034303437302c323030382d30332d30382c43616c6c2c5175657374696f6e206f6e20612062696c6c2c417665727920436f6c652c436f6d706c657465640d0a412d303033302c303034303339362c323030382d30332d30392c456d61696c2c53656d696e617220696e7669746174696f6e2c417665727920436f6c652c436f6d706c657465640d0a412d303033312c303034303433332c323030382d30332d30392c456d61696c2c5573616765207265706f72742c4a6f7264616e20426c616b652c436f6d706c657465640d0a412d303033322c303034303335392c323030382d30332d31312c4f6e2d73697465206d656574696e672c4c6f616420666f72656361737420666f72206e65787420796561722c417665727920436f6c652c436f6d706c657465640d0a412d303033332c303034303339362c323030382d30332d31322c43616c6c2c52617465206f7074696f6e732c417665727920436f6c652c436f6d706c657465640d0a412d303033342c303034303238352c323030382d30332d31372c456d61696c2c4f7574616765206e6f746963652c417665727920436f6c652c436f6d706c657465640d0a412d303033352c303034303231312c323030382d30332d32332c43616c6c2c4f757461676520666f6c6c6f772d75702c4a6f7264616e20426c616b652c436f6d706c657465640d0a412d303033362c303034303631382c323030382d30332d32342c456d61696c2c5573616765207265706f72742c417665727920436f6c652c436f6d706c657465640d0a412d303033372c303034303234382c323030382d30332d32362c456d61696c2c4f7574616765206e6f746963652c417665727920436f6c652c436f6d706c657465640d0a412d303033382c303034303631382c323030382d30332d32362c456d61696c2c5573616765207265706f72742c417665727920436f6c652c436f6d706c657465640d0a412d303033392c303034303339362c323030382d30332d32372c456d61696c2c5573616765207265706f72742c417665727920436f6c652c436f6d706c657465640d0a412d303034302c303034303837372c323030382d30332d32372c43616c6c2c506c616e6e65642073687574646f776e2c4a6f7264616e20426c616b652c436f6d706c657465640d0a
444aecd86a13d779557d47b6202be851f2ab735b4ac4715f017210e587558ffd	2230	\\x4163636f756e74204e756d6265722c4e616d652c52616e6b2c506f7765722052616e6b2c57617465722052616e6b2c436c6173732c416e6e75616c20526576656e75652c4675656c20436f7374732c4e657420526576656e75652c4d6f62696c69747920466163746f722c41742d5269736b20526576656e75650d0a303034303133372c486172626f7220466f756e6472792c312c312c332c496e647573747269616c2c2224322c3036312c3138362e3939222c2224312c3735322c3030382e3934222c22243330392c3137382e3035222c302e362c22243138352c3530362e3833220d0a303034303137342c4e6f72746867617465204d616c6c2c322c322c362c436f6d6d65726369616c2c2224312c3034352c3132322e3234222c22243738332c3834312e3638222c22243236312c3238302e3536222c302e352c22243133302c3634302e3238220d0a303034303231312c53756d6d697420506c6173746963732c332c332c342c496e647573747269616c2c2224312c3033322c3638332e3033222c22243737342c3531322e3237222c22243235382c3137302e3736222c302e352c22243132392c3038352e3338220d0a303034303234382c52696467656c696e6520436f6c642053746f726167652c342c352c382c496e647573747269616c2c22243632302c3732382e3134222c22243436352c3534362e3131222c22243135352c3138322e3034222c302e352c222437372c3539312e3032220d0a303034303238352c53742e20416e6e65204d65646963616c2043656e7465722c352c342c312c496e737469747574696f6e616c2c22243831392c3533332e3736222c22243631342c3635302e3332222c22243230342c3838332e3434222c302e32352c222435312c3232302e3836220d0a303034303332322c50696f6e6565722046656564204d696c6c2c362c372c31322c496e647573747269616c2c22243335352c3537392e3935222c22243236362c3638342e3936222c222438382c3839342e3939222c302e352c222434342c3434372e3439220d0a303034303335392c43726f776e20426f74746c696e672c372c362c372c496e647573747269616c2c22243534352c3837392e3133222c22243430392c3430392e3335222c22243133362c3436392e3738222c302e332c222434302c3934302e3933220d0a303034303339362c5269766572204469737472696374204c6f6674732c382c382c4e2f412c2c22243334322c3530332e3834222c22243235362c3837372e3838222c222438352c3632352e3936222c302e32372c222432332c3131392e3031220d0a303034303433332c4f7263686172642047726f636572792c392c31312c4e2f412c436f6d6d65726369616c2c22243135362c3834332e3630222c22243131372c3633322e3730222c222433392c3231302e3930222c302e332c222431312c3736332e3237220d0a303034303437302c4c616b65766965772048696768205363686f6f6c2c31302c31342c31352c496e737469747574696f6e616c2c22243130332c3330362e3936222c222437372c3438302e3232222c222432352c3832362e3734222c302e342c222431302c3333302e3730220d0a303034303530372c556e696f6e20537175617265204f6666696365732c31312c392c322c436f6d6d65726369616c2c22243330372c3739302e3638222c22243233302c3834332e3031222c222437362c3934372e3637222c302e31312c2224382c3436342e3234220d0a303034303534342c436f756e747920436f757274686f7573652c31322c31352c4e2f412c496e737469747574696f6e616c2c222438382c3738392e3230222c222436362c3539312e3930222c222432322c3139372e3330222c302e332c2224362c3635392e3139220d0a303034303538312c44656c746120546f6f6c2026204469652c31332c2c4e2f412c496e647573747269616c2c22243133302c3837342e3734222c222439382c3135362e3036222c222433322c3731382e3639222c302e322c2224362c3534332e3734220d0a303034303631382c426c75656269726420486f74656c2c31342c31392c392c436f6d6d65726369616c2c222434382c3932362e3533222c222433362c3639342e3930222c222431322c3233312e3633222c302e352c2224362c3131352e3832220d0a303034303635352c4369747920576174657220506c616e742c31352c2c352c496e737469747574696f6e616c2c22243134352c3133362e3633222c22243130382c3835322e3437222c222433362c3238342e3136222c302e31352c2224352c3434322e3632220d0a303034303639322c4d61706c652054686561746572732c31362c2c31302c436f6d6d65726369616c2c222436332c3438382e3838222c222434372c3631362e3636222c222431352c3837322e3232222c302e32312c2224332c3333332e3137220d0a303034303732392c5175616c69747920546972652c31372c31372c31312c436f6d6d65726369616c2c222437362c3935382e3033222c222435372c3731382e3532222c222431392c3233392e3531222c302e31352c2224322c3838352e3933220d0a303034303736362c466f78676c6f766520446174612c31382c2c31342c436f6d6d65726369616c2c222437392c3135392e3534222c2c222431392c3738392e3839222c302e312c2224312c3937382e3939220d0a303034303830332c537461746520436f6c6c6567652c31392c2c31332c496e737469747574696f6e616c2c22243138312c3934362e3935222c22243133362c3436302e3231222c222434352c3438362e3734222c302e30312c243435342e38370d0a303034303834302c436f726e65722042616b6572792c32302c32302c31362c436f6d6d65726369616c2c222432332c3038342e3735222c222431372c3331332e3536222c2224352c3737312e3139222c302e30312c2435372e37310d0a303034303837372c4e65772054656368205061726b2c32312c4e2f412c4e2f412c436f6d6d65726369616c2c24302e30302c24302e30302c24302e30302c302e342c24302e30300d0a
b3fcfd28c443571e5b3c7e66a2b887710ab34d5a355ca50b0f9cc5650df2e0a4	30541	\\x4163636f756e74204e756d6265722c536572766963652c46726f6d2c546872752c446179732c55736167652c556e6974732c5065616b206b572c42696c6c6564206b572c526576656e7565202824290d0a303034303133372c456c6563747269632c323030392d30312d30312c323030392d30312d33312c33312c323632393832302c6b57682c353037302e392c353037302e392c3136333034382e38390d0a303034303133372c456c6563747269632c323030392d30322d30312c323030392d30322d32382c32382c323530343035302c6b57682c353436322e352c353436322e352c3135353235302e38370d0a303034303133372c456c6563747269632c323030392d30332d30312c323030392d30332d33312c33312c323731393638302c6b57682c353239392e322c353239392e322c3136383632302e30320d0a303034303133372c456c6563747269632c323030392d30342d30312c323030392d30342d33302c33302c323735373833302c6b57682c353531352e392c353531352e392c3137303938352e37320d0a303034303133372c456c6563747269632c323030392d30352d30312c323030392d30352d33312c33312c323736323134302c6b57682c353239342e322c353239342e322c3137313235322e38330d0a303034303133372c456c6563747269632c323030392d30362d30312c323030392d30362d33302c33302c323933323032302c6b57682c353836382e342c353836382e342c3138313738342e39360d0a303034303133372c456c6563747269632c323030392d30372d30312c323030392d30372d33312c33312c323935363433302c6b57682c353735362e392c353735362e392c3138333239382e33380d0a303034303133372c456c6563747269632c323030392d30382d30312c323030392d30382d33312c33312c323935303138302c6b57682c353731322e322c353731322e322c3138323931312e34340d0a303034303133372c456c6563747269632c323030392d30392d30312c323030392d30392d33302c33302c323838333830302c6b57682c353935332e382c353935332e382c3137383739352e36360d0a303034303133372c456c6563747269632c323030392d31302d30312c323030392d31302d33312c33312c323835333432302c6b57682c353636382e342c353636382e342c3137363931312e37350d0a303034303133372c456c6563747269632c323030392d31312d30312c323030392d31312d33302c33302c323636313639302c6b57682c353037322e322c353037322e322c3136353032342e37300d0a303034303133372c456c6563747269632c323030392d31322d30312c323030392d31322d33312c33312c323633333930302c6b57682c343933372e392c343933372e392c3136333330312e37370d0a303034303133372c57617465722c323030392d30312d30312c323030392d30312d33312c33312c313337363530302c67616c6c6f6e732c2c2c353738312e31340d0a303034303133372c57617465722c323030392d30322d30312c323030392d30322d32382c32382c313336393730302c67616c6c6f6e732c2c2c353735322e36300d0a303034303133372c57617465722c323030392d30332d30312c323030392d30332d33312c33312c313533383930302c67616c6c6f6e732c2c2c363436332e31380d0a303034303133372c57617465722c323030392d30342d30312c323030392d30342d33302c33302c313830313730302c67616c6c6f6e732c2c2c373536362e39370d0a303034303133372c57617465722c323030392d30352d30312c323030392d30352d33312c33312c323138363530302c67616c6c6f6e732c2c2c393138332e35300d0a303034303133372c57617465722c323030392d30362d30312c323030392d30362d33302c33302c323330353630302c67616c6c6f6e732c2c2c393638332e34310d0a303034303133372c57617465722c323030392d30372d30312c323030392d30372d33312c33312c323438393630302c67616c6c6f6e732c2c2c31303435362e31350d0a303034303133372c57617465722c323030392d30382d30312c323030392d30382d33312c33312c323631333030302c67616c6c6f6e732c2c2c31303937342e37370d0a303034303133372c57617465722c323030392d30392d30312c323030392d30392d33302c33302c323338383130302c67616c6c6f6e732c2c2c31303033302e30370d0a303034303133372c57617465722c323030392d31302d30312c323030392d31302d33312c33312c323132333830302c67616c6c6f6e732c2c2c383932302e31360d0a303034303133372c57617465722c323030392d31312d30312c323030392d31312d33302c33302c313737353530302c67616c6c6f6e732c2c2c373435372e31300d0a303034303133372c57617465722c323030392d31322d30312c323030392d31322d33312c33312c313438323630302c67616c6c6f6e732c2c2c363232362e39350d0a303034303137342c456c6563747269632c323030392d30312d30312c323030392d30312d33312c33312c313039373234302c6b57682c333135302e342c333135302e342c36383032382e38360d0a303034303137342c456c6563747269632c323030392d30322d30312c323030392d30322d32382c32382c313131353330302c6b57682c333435392e302c333435392e302c36393134382e34360d0a303034303137342c456c6563747269632c323030392d30332d30312c323030392d30332d33312c33312c313230383832302c6b57682c333438312e302c333438312e302c37343934362e35370d0a303034303137342c456c6563747269632c323030392d30342d30312c323030392d30342d33302c33302c313330303535302c6b57682c333732312e392c333732312e392c38303633332e39320d0a303034303137342c456c6563747269632c323030392d30352d30312c323030392d30352d33312c33312c313437393634302c6b57682c343236332e392c343236332e392c39313733372e37370d0a303034303137342c456c6563747269632c323030392d30362d30312c323030392d30362d33302c33302c313631353133302c6b57682c343732302e352c343732302e352c3130303133382e33330d0a303034303137342c456c6563747269632c323030392d30372d30312c323030392d30372d33312c33312c313638353335302c6b57682c343635312e312c343635312e312c3130343439312e37300d0a303034303137342c456c6563747269632c323030392d30382d30312c323030392d30382d33312c33312c313635383137302c6b57682c343636322e342c343636322e342c3130323830362e37370d0a303034303137342c456c6563747269632c323030392d30392d30312c323030392d30392d33302c33302c313633393436302c6b57682c343739382e372c343739382e372c3130313634362e34330d0a303034303137342c456c6563747269632c323030392d31302d30312c323030392d31302d33312c33312c313532343232302c6b57682c343333362e342c343333362e342c39343530312e36350d0a303034303137342c456c6563747269632c323030392d31312d30312c323030392d31312d33302c33302c313335303838302c6b57682c333837322e392c333837322e392c38333735342e33300d0a303034303137342c456c6563747269632c323030392d31322d30312c323030392d31322d33312c33312c313138323036302c6b57682c333237312e342c333237312e342c37333238372e34380d0a303034303137342c57617465722c323030392d30312d30312c323030392d30312d33312c33312c3531393030302c67616c6c6f6e732c2c2c323137392e39340d0a303034303137342c57617465722c323030392d30322d30312c323030392d30322d32382c32382c3531323230302c67616c6c6f6e732c2c2c323135312e30380d0a303034303137342c57617465722c323030392d30332d30312c323030392d30332d33312c33312c3537363230302c67616c6c6f6e732c2c2c323432302e30300d0a303034303137342c57617465722c323030392d30342d30312c323030392d30342d33302c33302c3638313630302c67616c6c6f6e732c2c2c323836322e39330d0a303034303137342c57617465722c323030392d30352d30312c323030392d30352d33312c33312c3735393030302c67616c6c6f6e732c2c2c333138372e36360d0a303034303137342c57617465722c323030392d30362d30312c323030392d30362d33302c33302c3838363830302c67616c6c6f6e732c2c2c333732342e35370d0a303034303137342c57617465722c323030392d30372d30312c323030392d30372d33312c33312c3936323130302c67616c6c6f6e732c2c2c343034302e38310d0a303034303137342c57617465722c323030392d30382d30312c323030392d30382d33312c33312c3933333330302c67616c6c6f6e732c2c2c333931392e36350d0a303034303137342c57617465722c323030392d30392d30312c323030392d30392d33302c33302c3836383130302c67616c6c6f6e732c2c2c333634362e30360d0a303034303137342c57617465722c323030392d31302d30312c323030392d31302d33312c33312c3739363330302c67616c6c6f6e732c2c2c333334342e34360d0a303034303137342c57617465722c323030392d31312d30312c323030392d31312d33302c33302c3637343830302c67616c6c6f6e732c2c2c323833342e31300d0a303034303137342c57617465722c323030392d31322d30312c323030392d31322d33312c33312c3538333930302c67616c6c6f6e732c2c2c323435322e31380d0a303034303231312c456c6563747269632c323030392d30312d30312c323030392d30312d33312c33312c313330343934302c6b57682c323636352e352c323636352e352c38303930362e31330d0a303034303231312c456c6563747269632c323030392d30322d30312c323030392d30322d32382c32382c313239313836302c6b57682c323838352e362c323838352e362c38303039352e31340d0a303034303231312c456c6563747269632c323030392d30332d30312c323030392d30332d33312c33312c313336323135302c6b57682c323732382e392c323732382e392c38343435332e33390d0a303034303231312c456c6563747269632c323030392d30342d30312c323030392d30342d33302c33302c313337363139302c6b57682c323833392e362c323833392e362c38353332332e35370d0a303034303231312c456c6563747269632c323030392d30352d30312c323030392d30352d33312c33312c313334333939302c6b57682c323735352e322c323735352e322c38333332372e33370d0a303034303231312c456c6563747269632c323030392d30362d30312c323030392d30362d33302c33302c313339373734302c6b57682c323737312e342c323737312e342c38363635392e37300d0a303034303231312c456c6563747269632c323030392d30372d30312c323030392d30372d33312c33312c313530393835302c6b57682c333032322e312c333032322e312c39333631302e37310d0a303034303231312c456c6563747269632c323030392d30382d30312c323030392d30382d33312c33312c313530303634302c6b57682c333031342e302c333031342e302c39333033392e34390d0a303034303231312c456c6563747269632c323030392d30392d30312c323030392d30392d33302c33302c313432313230302c6b57682c323836342e382c323836342e382c38383131342e34350d0a303034303231312c456c6563747269632c323030392d31302d30312c323030392d31302d33312c33312c313431313334302c6b57682c323835312e372c323835312e372c38373530322e38320d0a303034303231312c456c6563747269632c323030392d31312d30312c323030392d31312d33302c33302c313338363633302c6b57682c323833382e382c323833382e382c38353937302e39310d0a303034303231312c456c6563747269632c323030392d31322d30312c323030392d31322d33312c33312c313334393637302c6b57682c323735362e312c323735362e312c38333637392e33350d0a303034303231312c57617465722c323030392d30312d30312c323030392d30312d33312c33312c3939353230302c67616c6c6f6e732c2c2c343138302e30340d0a303034303231312c57617465722c323030392d30322d30312c323030392d30322d32382c32382c313031313230302c67616c6c6f6e732c2c2c343234372e30310d0a303034303231312c57617465722c323030392d30332d30312c323030392d30332d33312c33312c313133343130302c67616c6c6f6e732c2c2c343736332e33390d0a303034303231312c57617465722c323030392d30342d30312c323030392d30342d33302c33302c313330353730302c67616c6c6f6e732c2c2c353438342e30340d0a303034303231312c57617465722c323030392d30352d30312c323030392d30352d33312c33312c313438373630302c67616c6c6f6e732c2c2c363234382e30380d0a303034303231312c57617465722c323030392d30362d30312c323030392d30362d33302c33302c313635323130302c67616c6c6f6e732c2c2c363933382e36320d0a303034303231312c57617465722c323030392d30372d30312c323030392d30372d33312c33312c313837363630302c67616c6c6f6e732c2c2c373838312e37330d0a303034303231312c57617465722c323030392d30382d30312c323030392d30382d33312c33312c313830373930302c67616c6c6f6e732c2c2c373539332e32300d0a303034303231312c57617465722c323030392d30392d30312c323030392d30392d33302c33302c313637393630302c67616c6c6f6e732c2c2c373035342e31370d0a303034303231312c57617465722c323030392d31302d30312c323030392d31302d33312c33312c313531383330302c67616c6c6f6e732c2c2c363337362e38340d0a303034303231312c57617465722c323030392d31312d30312c323030392d31312d33302c33302c313239303830302c67616c6c6f6e732c2c2c353432312e34310d0a303034303231312c57617465722c323030392d31322d30312c323030392d31322d33312c33312c313132353930302c67616c6c6f6e732c2c2c343732382e35390d0a303034303234382c456c6563747269632c323030392d30312d30312c323030392d30312d33312c33312c3737313638302c6b57682c313439372e362c313439372e362c34373834342e32380d0a303034303234382c456c6563747269632c323030392d30322d30312c323030392d30322d32382c32382c3739393539302c6b57682c313732392e362c313732392e362c34393537342e34380d0a303034303234382c456c6563747269632c323030392d30332d30312c323030392d30332d33312c33312c3737363933302c6b57682c313532322e372c313532322e372c34383136392e33360d0a303034303234382c456c6563747269632c323030392d30342d30312c323030392d30342d33302c33302c3834303533302c6b57682c313733322e352c313733322e352c35323131332e31360d0a303034303234382c456c6563747269632c323030392d30352d30312c323030392d30352d33312c33312c3838393636302c6b57682c313734312e372c313734312e372c35353135382e39390d0a303034303234382c456c6563747269632c323030392d30362d30312c323030392d30362d33302c33302c3833333431302c6b57682c313730392e322c313730392e322c35313637312e32390d0a303034303234382c456c6563747269632c323030392d30372d30312c323030392d30372d33312c33312c3832323237302c6b57682c313631372e312c313631372e312c35303938302e35310d0a303034303234382c456c6563747269632c323030392d30382d30312c323030392d30382d33312c33312c3930313935302c6b57682c313735302e332c313735302e332c35353932302e38300d0a303034303234382c456c6563747269632c323030392d30392d30312c323030392d30392d33302c33302c3934313731302c6b57682c313930382e332c313930382e332c35383338362e32320d0a303034303234382c456c6563747269632c323030392d31302d30312c323030392d31302d33312c33312c3832343736302c6b57682c313539372e312c313539372e312c35313133352e32340d0a303034303234382c456c6563747269632c323030392d31312d30312c323030392d31312d33302c33302c3739333537302c6b57682c313631382e362c313631382e362c34393230312e33300d0a303034303234382c456c6563747269632c323030392d31322d30312c323030392d31322d33312c33312c3831353639302c6b57682c313537342e312c313537342e312c35303537322e35310d0a303034303234382c57617465722c323030392d30312d30312c323030392d30312d33312c33312c3236323830302c67616c6c6f6e732c2c2c313130332e37330d0a303034303234382c57617465722c323030392d30322d30312c323030392d30322d32382c32382c3237363530302c67616c6c6f6e732c2c2c313136312e34380d0a303034303234382c57617465722c323030392d30332d30312c323030392d30332d33312c33312c3239373630302c67616c6c6f6e732c2c2c313235302e31320d0a303034303234382c57617465722c323030392d30342d30312c323030392d30342d33302c33302c3334383530302c67616c6c6f6e732c2c2c313436332e35300d0a303034303234382c57617465722c323030392d30352d30312c323030392d30352d33312c33312c3431313730302c67616c6c6f6e732c2c2c313732392e33340d0a303034303234382c57617465722c323030392d30362d30312c323030392d30362d33302c33302c3435343630302c67616c6c6f6e732c2c2c313930392e32320d0a303034303234382c57617465722c323030392d30372d30312c323030392d30372d33312c33312c3438353630302c67616c6c6f6e732c2c2c323033392e33350d0a303034303234382c57617465722c323030392d30382d30312c323030392d30382d33312c33312c3439323030302c67616c6c6f6e732c2c2c323036362e31390d0a303034303234382c57617465722c323030392d30392d30312c323030392d30392d33302c33302c3436313030302c67616c6c6f6e732c2c2c313933362e32360d0a303034303234382c57617465722c323030392d31302d30312c323030392d31302d33312c33312c3339383230302c67616c6c6f6e732c2c2c313637322e35310d0a303034303234382c57617465722c323030392d31312d30312c323030392d31312d33302c33302c3335343730302c67616c6c6f6e732c2c2c313438392e37300d0a303034303234382c57617465722c323030392d31322d30312c323030392d31322d33312c33312c3239343530302c67616c6c6f6e732c2c2c313233362e37360d0a303034303238352c456c6563747269632c323030392d30312d30312c323030392d30312d33312c33312c3934323232302c6b57682c323534312e372c323534312e372c35383431372e36310d0a303034303238352c456c6563747269632c323030392d30322d30312c323030392d30322d32382c32382c313030313032302c6b57682c323838362e302c323838362e302c36323036332e31370d0a303034303238352c456c6563747269632c323030392d30332d30312c323030392d30332d33312c33312c3935383835302c6b57682c323435372e322c323435372e322c35393434382e37340d0a303034303238352c456c6563747269632c323030392d30342d30312c323030392d30342d33302c33302c313036373537302c6b57682c323835332e352c323835332e352c36363138392e33370d0a303034303238352c456c6563747269632c323030392d30352d30312c323030392d30352d33312c33312c313037313338302c6b57682c323737342e322c323737342e322c36363432352e36390d0a303034303238352c456c6563747269632c323030392d30362d30312c323030392d30362d33302c33302c313231313438302c6b57682c333235332e342c333235332e342c37353131312e35330d0a303034303238352c456c6563747269632c323030392d30372d30312c323030392d30372d33312c33312c313238353731302c6b57682c333333322e312c333333322e312c37393731342e31330d0a303034303238352c456c6563747269632c323030392d30382d30312c323030392d30382d33312c33312c313234323632302c6b57682c333233332e362c333233332e362c37373034322e37320d0a303034303238352c456c6563747269632c323030392d30392d30312c323030392d30392d33302c33302c313138383837302c6b57682c333038312e302c333038312e302c37333731302e31340d0a303034303238352c456c6563747269632c323030392d31302d30312c323030392d31302d33312c33312c313135303331302c6b57682c333033322e392c333033322e392c37313331392e30380d0a303034303238352c456c6563747269632c323030392d31312d30312c323030392d31312d33302c33302c313038353031302c6b57682c323837342e322c323837342e322c36373237302e35320d0a303034303238352c456c6563747269632c323030392d31322d30312c323030392d31322d33312c33312c313031333234302c6b57682c323536362e362c323536362e362c36323832312e30360d0a303034303238352c57617465722c323030392d30312d30312c323030392d30312d33312c33312c323730323330302c67616c6c6f6e732c2c2c31313334392e38310d0a303034303238352c57617465722c323030392d30322d30312c323030392d30322d32382c32382c323733393330302c67616c6c6f6e732c2c2c31313530352e31320d0a303034303238352c57617465722c323030392d30332d30312c323030392d30332d33312c33312c323938393130302c67616c6c6f6e732c2c2c31323535342e32340d0a303034303238352c57617465722c323030392d30342d30312c323030392d30342d33302c33302c333437363230302c67616c6c6f6e732c2c2c31343539392e39390d0a303034303238352c57617465722c323030392d30352d30312c323030392d30352d33312c33312c333937333630302c67616c6c6f6e732c2c2c31363638392e31330d0a303034303238352c57617465722c323030392d30362d30312c323030392d30362d33302c33302c343832323830302c67616c6c6f6e732c2c2c32303235352e36380d0a303034303238352c57617465722c323030392d30372d30312c323030392d30372d33312c33312c343933313430302c67616c6c6f6e732c2c2c32303731312e36380d0a303034303238352c57617465722c323030392d30382d30312c323030392d30382d33312c33312c343733363130302c67616c6c6f6e732c2c2c31393839312e38300d0a303034303238352c57617465722c323030392d30392d30312c323030392d30392d33302c33302c343438333230302c67616c6c6f6e732c2c2c31383832392e32340d0a303034303238352c57617465722c323030392d31302d30312c323030392d31302d33312c33312c343035353430302c67616c6c6f6e732c2c2c31373033322e38310d0a303034303238352c57617465722c323030392d31312d30312c323030392d31312d33302c33302c333335383930302c67616c6c6f6e732c2c2c31343130372e34340d0a303034303238352c57617465722c323030392d31322d30312c323030392d31322d33312c33312c323936393830302c67616c6c6f6e732c2c2c31323437332e30360d0a303034303332322c456c6563747269632c323030392d30312d30312c323030392d30312d33312c33312c3436323039302c6b57682c3931392e382c3931392e382c32383634392e33380d0a303034303332322c456c6563747269632c323030392d30322d30312c323030392d30322d32382c32382c3431333837302c6b57682c3932342e302c3932342e302c32353635392e38370d0a303034303332322c456c6563747269632c323030392d30332d30312c323030392d30332d33312c33312c3435363931302c6b57682c3839382e382c3839382e382c32383332382e34390d0a303034303332322c456c6563747269632c323030392d30342d30312c323030392d30342d33302c33302c3434363934302c6b57682c3936372e322c3936372e322c32373731302e30350d0a303034303332322c456c6563747269632c323030392d30352d30312c323030392d30352d33312c33312c3530303334302c6b57682c3939302e302c3939302e302c33313032312e31330d0a303034303332322c456c6563747269632c323030392d30362d30312c323030392d30362d33302c33302c3439393239302c6b57682c313033342e372c313033342e372c33303935352e39320d0a303034303332322c456c6563747269632c323030392d30372d30312c323030392d30372d33312c33312c3531323534302c6b57682c313034342e352c313034342e352c33313737372e35350d0a303034303332322c456c6563747269632c323030392d30382d30312c323030392d30382d33312c33312c3438383332302c6b57682c3937322e352c3937322e352c33303237352e39380d0a303034303332322c456c6563747269632c323030392d30392d30312c323030392d30392d33302c33302c3532343739302c6b57682c313038382e382c313038382e382c33323533362e38360d0a303034303332322c456c6563747269632c323030392d31302d30312c323030392d31302d33312c33312c3531343230302c6b57682c313032352e372c313032352e372c33313838302e31300d0a303034303332322c456c6563747269632c323030392d31312d30312c323030392d31312d33302c33302c3435343431302c6b57682c3934342e382c3934342e382c32383137332e33320d0a303034303332322c456c6563747269632c323030392d31322d30312c323030392d31322d33312c33312c3436313437302c6b57682c3930392e352c3930392e352c32383631312e33300d0a303034303332322c57617465722c323030392d30312d30312c323030392d30312d33312c33312c37313930302c67616c6c6f6e732c2c2c3330312e38370d0a303034303332322c57617465722c323030392d30322d30312c323030392d30322d32382c32382c37323230302c67616c6c6f6e732c2c2c3330332e32370d0a303034303332322c57617465722c323030392d30332d30312c323030392d30332d33312c33312c37393930302c67616c6c6f6e732c2c2c3333352e35370d0a303034303332322c57617465722c323030392d30342d30312c323030392d30342d33302c33302c39343330302c67616c6c6f6e732c2c2c3339352e39330d0a303034303332322c57617465722c323030392d30352d30312c323030392d30352d33312c33312c3130393430302c67616c6c6f6e732c2c2c3435392e33370d0a303034303332322c57617465722c323030392d30362d30312c323030392d30362d33302c33302c3132353630302c67616c6c6f6e732c2c2c3532372e36320d0a303034303332322c57617465722c323030392d30372d30312c323030392d30372d33312c33312c3133303830302c67616c6c6f6e732c2c2c3534392e34370d0a303034303332322c57617465722c323030392d30382d30312c323030392d30382d33312c33312c3133313330302c67616c6c6f6e732c2c2c3535312e35310d0a303034303332322c57617465722c323030392d30392d30312c323030392d30392d33302c33302c3132323130302c67616c6c6f6e732c2c2c3531322e38370d0a303034303332322c57617465722c323030392d31302d30312c323030392d31302d33312c33312c3130383930302c67616c6c6f6e732c2c2c3435372e32330d0a303034303332322c57617465722c323030392d31312d30312c323030392d31312d33302c33302c39313830302c67616c6c6f6e732c2c2c3338352e36310d0a303034303332322c57617465722c323030392d31322d30312c323030392d31322d33312c33312c38313330302c67616c6c6f6e732c2c2c3334312e33340d0a303034303335392c456c6563747269632c323030392d30312d30312c323030392d30312d33312c33312c3533323836302c6b57682c313131332e372c313131332e372c34333639342e36330d0a303034303335392c456c6563747269632c323030392d30322d30312c323030392d30322d32382c32382c3533333535302c6b57682c313139302e372c313139302e372c34333735312e34370d0a303034303335392c456c6563747269632c323030392d30332d30312c323030392d30332d33312c33312c3532393435302c6b57682c313134322e372c313134322e372c34333431342e35350d0a303034303335392c456c6563747269632c323030392d30342d30312c323030392d30342d33302c33302c3531383531302c6b57682c313130312e392c313130312e392c34323531372e37360d0a303034303335392c456c6563747269632c323030392d30352d30312c323030392d30352d33312c33312c3537353438302c6b57682c313136312e352c313136312e352c34373138392e37310d0a303034303335392c456c6563747269632c323030392d30362d30312c323030392d30362d33302c33302c3538373838302c6b57682c313238302e322c313238302e322c34383230362e32360d0a303034303335392c456c6563747269632c323030392d30372d30312c323030392d30372d33312c33312c3536373435302c6b57682c313137322e382c313137322e382c34363533302e39340d0a303034303335392c456c6563747269632c323030392d30382d30312c323030392d30382d33312c33312c3630353835302c6b57682c313236392e332c313236392e332c34393637392e38320d0a303034303335392c456c6563747269632c323030392d30392d30312c323030392d30392d33302c33302c3537313138302c6b57682c313232302e322c313232302e322c34363833362e37380d0a303034303335392c456c6563747269632c323030392d31302d30312c323030392d31302d33312c33312c3534393339302c6b57682c313134322e322c313134322e322c34353035302e30390d0a303034303335392c456c6563747269632c323030392d31312d30312c323030392d31312d33302c33302c3535323437302c6b57682c313139342e322c313139342e322c34353330322e39330d0a303034303335392c456c6563747269632c323030392d31322d30312c323030392d31322d33312c33312c3533323938302c6b57682c313039332e302c313039332e302c34333730342e31390d0a303034303335392c57617465722c323030392d30312d30312c323030392d30312d33312c33312c3338313130302c67616c6c6f6e732c2c2c313630302e37340d0a303034303335392c57617465722c323030392d30322d30312c323030392d30322d32382c32382c3337323530302c67616c6c6f6e732c2c2c313536342e33390d0a303034303335392c57617465722c323030392d30332d30312c323030392d30332d33312c33312c3430393930302c67616c6c6f6e732c2c2c313732312e35390d0a303034303335392c57617465722c323030392d30342d30312c323030392d30342d33302c33302c3438393030302c67616c6c6f6e732c2c2c323035332e39390d0a303034303335392c57617465722c323030392d30352d30312c323030392d30352d33312c33312c3537353630302c67616c6c6f6e732c2c2c323431372e35330d0a303034303335392c57617465722c323030392d30362d30312c323030392d30362d33302c33302c3633383830302c67616c6c6f6e732c2c2c323638322e38320d0a303034303335392c57617465722c323030392d30372d30312c323030392d30372d33312c33312c3637313130302c67616c6c6f6e732c2c2c323831382e37340d0a303034303335392c57617465722c323030392d30382d30312c323030392d30382d33312c33312c3639313330302c67616c6c6f6e732c2c2c323930332e35350d0a303034303335392c57617465722c323030392d30392d30312c323030392d30392d33302c33302c3631393530302c67616c6c6f6e732c2c2c323630312e39300d0a303034303335392c57617465722c323030392d31302d30312c323030392d31302d33312c33312c3535383930302c67616c6c6f6e732c2c2c323334372e32310d0a303034303335392c57617465722c323030392d31312d30312c323030392d31312d33302c33302c3438383730302c67616c6c6f6e732c2c2c323035322e34350d0a303034303335392c57617465722c323030392d31322d30312c323030392d31322d33312c33312c3430353930302c67616c6c6f6e732c2c2c313730342e37360d0a303034303339362c456c6563747269632c323030392d30312d30312c323030392d30312d33312c33312c3238393130302c6b57682c3833392e352c3833392e352c32333730362e32350d0a303034303339362c456c6563747269632c323030392d30322d30312c323030392d30322d32382c32382c3237333739302c6b57682c3835372e362c3835372e362c32323435302e39340d0a303034303339362c456c6563747269632c323030392d30332d30312c323030392d30332d33312c33312c3239333839302c6b57682c3833342e322c3833342e322c32343039392e33310d0a303034303339362c456c6563747269632c323030392d30342d30312c323030392d30342d33302c33302c3333343036302c6b57682c3939352e302c3939352e302c32373339322e38330d0a303034303339362c456c6563747269632c323030392d30352d30312c323030392d30352d33312c33312c3334303737302c6b57682c3935352e332c3935352e332c32373934332e33350d0a303034303339362c456c6563747269632c323030392d30362d30312c323030392d30362d33302c33302c3433363932302c6b57682c313330302e322c313330302e322c33353832372e34300d0a303034303339362c456c6563747269632c323030392d30372d30312c323030392d30372d33312c33312c3430373534302c6b57682c313136382e302c313136382e302c33333431382e33320d0a303034303339362c456c6563747269632c323030392d30382d30312c323030392d30382d33312c33312c3430373136302c6b57682c313134362e372c313134362e372c33333338372e30380d0a303034303339362c456c6563747269632c323030392d30392d30312c323030392d30392d33302c33302c3430383534302c6b57682c313137322e302c313137322e302c33333530302e30300d0a303034303339362c456c6563747269632c323030392d31302d30312c323030392d31302d33312c33312c3336363431302c6b57682c313034312e332c313034312e332c33303034352e34350d0a303034303339362c456c6563747269632c323030392d31312d30312c323030392d31312d33302c33302c3331333534302c6b57682c3930382e382c3930382e382c32353731302e35390d0a303034303339362c456c6563747269632c323030392d31322d30312c323030392d31322d33312c33312c3330353135302c6b57682c3838382e372c3838382e372c32353032322e33320d0a303034303433332c456c6563747269632c323030392d30312d30312c323030392d30312d33312c33312c3132393235302c6b57682c3337362e392c3337362e392c31303539382e38300d0a303034303433332c456c6563747269632c323030392d30322d30312c323030392d30322d32382c32382c3132393735302c6b57682c3430372e312c3430372e312c31303633392e36370d0a303034303433332c456c6563747269632c323030392d30332d30312c323030392d30332d33312c33312c3133333831302c6b57682c3338312e362c3338312e362c31303937322e35350d0a303034303433332c456c6563747269632c323030392d30342d30312c323030392d30342d33302c33302c3135343336302c6b57682c3436302e372c3436302e372c31323635372e35340d0a303034303433332c456c6563747269632c323030392d30352d30312c323030392d30352d33312c33312c3137373035302c6b57682c3439382e372c3439382e372c31343531372e37360d0a303034303433332c456c6563747269632c323030392d30362d30312c323030392d30362d33302c33302c3138303434302c6b57682c3534332e382c3534332e382c31343739352e38360d0a303034303433332c456c6563747269632c323030392d30372d30312c323030392d30372d33312c33312c3138373032302c6b57682c3532332e332c3532332e332c31353333362e30350d0a303034303433332c456c6563747269632c323030392d30382d30312c323030392d30382d33312c33312c3138393438302c6b57682c3532382e332c3532382e332c31353533372e34380d0a303034303433332c456c6563747269632c323030392d30392d30312c323030392d30392d33302c33302c3137393531302c6b57682c3532312e382c3532312e382c31343731392e38380d0a303034303433332c456c6563747269632c323030392d31302d30312c323030392d31302d33312c33312c3136343332302c6b57682c3436342e362c3436342e362c31333437342e33350d0a303034303433332c456c6563747269632c323030392d31312d30312c323030392d31312d33302c33302c3135313933302c6b57682c3433322e362c3433322e362c31323435372e39330d0a303034303433332c456c6563747269632c323030392d31322d30312c323030392d31322d33312c33312c3133353830302c6b57682c3338342e352c3338342e352c31313133352e37330d0a303034303437302c456c6563747269632c323030392d30312d30312c323030392d30312d33312c33312c39313232302c6b57682c3234372e362c3234372e362c373437392e39330d0a303034303437302c456c6563747269632c323030392d30322d30312c323030392d30322d32382c32382c38393730302c6b57682c3235392e392c3235392e392c373335352e31310d0a303034303437302c456c6563747269632c323030392d30332d30312c323030392d30332d33312c33312c39323731302c6b57682c3235322e342c3235322e342c373630322e33300d0a303034303437302c456c6563747269632c323030392d30342d30312c323030392d30342d33302c33302c3130303734302c6b57682c3237392e372c3237392e372c383236302e36360d0a303034303437302c456c6563747269632c323030392d30352d30312c323030392d30352d33312c33312c3130383834302c6b57682c3239352e342c3239352e342c383932342e39310d0a303034303437302c456c6563747269632c323030392d30362d30312c323030392d30362d33302c33302c3131323632302c6b57682c3332332e302c3332332e302c393233352e30350d0a303034303437302c456c6563747269632c323030392d30372d30312c323030392d30372d33312c33312c3131363737302c6b57682c3239392e392c3239392e392c393537352e33300d0a303034303437302c456c6563747269632c323030392d30382d30312c323030392d30382d33312c33312c3131393337302c6b57682c3332322e362c3332322e362c393738382e30370d0a303034303437302c456c6563747269632c323030392d30392d30312c323030392d30392d33302c33302c3131343431302c6b57682c3331302e392c3331302e392c393338312e33300d0a303034303437302c456c6563747269632c323030392d31302d30312c323030392d31302d33312c33312c3131323730302c6b57682c3330362e362c3330362e362c393234312e36300d0a303034303437302c456c6563747269632c323030392d31312d30312c323030392d31312d33302c33302c3130353435302c6b57682c3238352e332c3238352e332c383634362e36360d0a303034303437302c456c6563747269632c323030392d31322d30312c323030392d31322d33312c33312c39353332302c6b57682c3235332e372c3235332e372c373831362e30370d0a303034303437302c57617465722c323030392d30312d30312c323030392d30312d33312c33312c32373030302c67616c6c6f6e732c2c2c3131332e35350d0a303034303437302c57617465722c323030392d30322d30312c323030392d30322d32382c32382c32373330302c67616c6c6f6e732c2c2c3131342e34380d0a303034303437302c57617465722c323030392d30332d30312c323030392d30332d33312c33312c32393930302c67616c6c6f6e732c2c2c3132352e36340d0a303034303437302c57617465722c323030392d30342d30312c323030392d30342d33302c33302c33343430302c67616c6c6f6e732c2c2c3134342e35350d0a303034303437302c57617465722c323030392d30352d30312c323030392d30352d33312c33312c34303430302c67616c6c6f6e732c2c2c3136392e37300d0a303034303437302c57617465722c323030392d30362d30312c323030392d30362d33302c33302c34363830302c67616c6c6f6e732c2c2c3139362e34350d0a303034303437302c57617465722c323030392d30372d30312c323030392d30372d33312c33312c34383930302c67616c6c6f6e732c2c2c3230352e33340d0a303034303437302c57617465722c323030392d30382d30312c323030392d30382d33312c33312c34373330302c67616c6c6f6e732c2c2c3139382e35370d0a303034303437302c57617465722c323030392d30392d30312c323030392d30392d33302c33302c34363730302c67616c6c6f6e732c2c2c3139362e32390d0a303034303437302c57617465722c323030392d31302d30312c323030392d31302d33312c33312c34313230302c67616c6c6f6e732c2c2c3137332e30320d0a303034303437302c57617465722c323030392d31312d30312c323030392d31312d33302c33302c33353630302c67616c6c6f6e732c2c2c3134392e34350d0a303034303437302c57617465722c323030392d31322d30312c323030392d31322d33312c33312c32393730302c67616c6c6f6e732c2c2c3132342e36310d0a303034303530372c456c6563747269632c323030392d30312d30312c323030392d30312d33312c33312c3235343835302c6b57682c3732322e332c3732322e332c32303839372e37300d0a303034303530372c456c6563747269632c323030392d30322d30312c323030392d30322d32382c32382c3234363837302c6b57682c3731372e392c3731372e392c32303234332e33370d0a303034303530372c456c6563747269632c323030392d30332d30312c323030392d30332d33312c33312c3237323035302c6b57682c3733312e312c3733312e312c32323330382e31380d0a303034303530372c456c6563747269632c323030392d30342d30312c323030392d30342d33302c33302c3330333436302c6b57682c3837342e372c3837342e372c32343838332e38320d0a303034303530372c456c6563747269632c323030392d30352d30312c323030392d30352d33312c33312c3331393436302c6b57682c3834342e352c3834342e352c32363139352e35330d0a303034303530372c456c6563747269632c323030392d30362d30312c323030392d30362d33302c33302c3335333839302c6b57682c3936392e372c3936392e372c32393031382e36310d0a303034303530372c456c6563747269632c323030392d30372d30312c323030392d30372d33312c33312c3337303934302c6b57682c313031382e302c313031382e302c33303431362e37390d0a303034303530372c456c6563747269632c323030392d30382d30312c323030392d30382d33312c33312c3338333937302c6b57682c313036342e342c313036342e342c33313438352e31360d0a303034303530372c456c6563747269632c323030392d30392d30312c323030392d30392d33302c33302c3336323037302c6b57682c313030322e372c313030322e372c32393638392e34330d0a303034303530372c456c6563747269632c323030392d31302d30312c323030392d31302d33312c33312c3331343836302c6b57682c3836342e352c3836342e352c32353831382e34370d0a303034303530372c456c6563747269632c323030392d31312d30312c323030392d31312d33302c33302c3239383531302c6b57682c3833392e382c3833392e382c32343437382e30350d0a303034303530372c456c6563747269632c323030392d31322d30312c323030392d31322d33312c33312c3237323633302c6b57682c3736332e332c3736332e332c32323335352e35370d0a303034303530372c57617465722c323030392d30312d30312c323030392d30312d33312c33312c313932303430302c67616c6c6f6e732c2c2c383036352e36340d0a303034303530372c57617465722c323030392d30322d30312c323030392d30322d32382c32382c313935383930302c67616c6c6f6e732c2c2c383232372e32320d0a303034303530372c57617465722c323030392d30332d30312c323030392d30332d33312c33312c323039323330302c67616c6c6f6e732c2c2c383738372e35340d0a303034303530372c57617465722c323030392d30342d30312c323030392d30342d33302c33302c323438343930302c67616c6c6f6e732c2c2c31303433362e33370d0a303034303530372c57617465722c323030392d30352d30312c323030392d30352d33312c33312c323930383330302c67616c6c6f6e732c2c2c31323231352e30310d0a303034303530372c57617465722c323030392d30362d30312c323030392d30362d33302c33302c333335333130302c67616c6c6f6e732c2c2c31343038332e32320d0a303034303530372c57617465722c323030392d30372d30312c323030392d30372d33312c33312c333532383230302c67616c6c6f6e732c2c2c31343831382e36300d0a303034303530372c57617465722c323030392d30382d30312c323030392d30382d33312c33312c333433353530302c67616c6c6f6e732c2c2c31343432392e32330d0a303034303530372c57617465722c323030392d30392d30312c323030392d30392d33302c33302c333332323630302c67616c6c6f6e732c2c2c31333935352e30340d0a303034303530372c57617465722c323030392d31302d30312c323030392d31302d33312c33312c323935393230302c67616c6c6f6e732c2c2c31323432382e37350d0a303034303530372c57617465722c323030392d31312d30312c323030392d31312d33302c33302c323438383530302c67616c6c6f6e732c2c2c31303435312e36370d0a303034303530372c57617465722c323030392d31322d30312c323030392d31322d33312c33312c323131393530302c67616c6c6f6e732c2c2c383930312e37310d0a303034303534342c456c6563747269632c323030392d30312d30312c323030392d30312d33312c33312c37383432302c6b57682c3139382e332c3139382e332c363433302e38330d0a303034303534342c456c6563747269632c323030392d30322d30312c323030392d30322d32382c32382c37383533302c6b57682c3231302e352c3231302e352c363433392e36390d0a303034303534342c456c6563747269632c323030392d30332d30312c323030392d30332d33312c33312c37393137302c6b57682c3138362e382c3138362e382c363439312e36390d0a303034303534342c456c6563747269632c323030392d30342d30312c323030392d30342d33302c33302c38383837302c6b57682c3233302e332c3233302e332c373238372e30350d0a303034303534342c456c6563747269632c323030392d30352d30312c323030392d30352d33312c33312c38393637302c6b57682c3231362e322c3231362e322c373335332e32310d0a303034303534342c456c6563747269632c323030392d30362d30312c323030392d30362d33302c33302c39373438302c6b57682c3234372e322c3234372e322c373939332e30370d0a303034303534342c456c6563747269632c323030392d30372d30312c323030392d30372d33312c33312c3130303932302c6b57682c3234332e352c3234332e352c383237352e36300d0a303034303534342c456c6563747269632c323030392d30382d30312c323030392d30382d33312c33312c3130383636302c6b57682c3237342e312c3237342e312c383931302e31370d0a303034303534342c456c6563747269632c323030392d30392d30312c323030392d30392d33302c33302c39343436302c6b57682c3234352e332c3234352e332c373734352e38330d0a303034303534342c456c6563747269632c323030392d31302d30312c323030392d31302d33312c33312c39353033302c6b57682c3233312e342c3233312e342c373739322e38340d0a303034303534342c456c6563747269632c323030392d31312d30312c323030392d31312d33302c33302c38393430302c6b57682c3233322e332c3233322e332c373333302e38330d0a303034303534342c456c6563747269632c323030392d31322d30312c323030392d31322d33312c33312c38323138302c6b57682c3230332e352c3230332e352c363733382e33390d0a303034303538312c456c6563747269632c323030392d30312d30312c323030392d30312d33312c33312c3132333135302c6b57682c3234342e302c3234342e302c31303039382e30330d0a303034303538312c456c6563747269632c323030392d30322d30312c323030392d30322d32382c32382c3132363231302c6b57682c3237342e322c3237342e322c31303334382e38330d0a303034303538312c456c6563747269632c323030392d30332d30312c323030392d30332d33312c33312c3132373132302c6b57682c3235352e382c3235352e382c31303432332e37320d0a303034303538312c456c6563747269632c323030392d30342d30312c323030392d30342d33302c33302c3132383133302c6b57682c3236332e362c3236332e362c31303530362e34360d0a303034303538312c456c6563747269632c323030392d30352d30312c323030392d30352d33312c33312c3133373636302c6b57682c3236372e382c3236372e382c31313238372e38310d0a303034303538312c456c6563747269632c323030392d30362d30312c323030392d30362d33302c33302c3133343631302c6b57682c3237302e352c3237302e352c31313033372e38380d0a303034303538312c456c6563747269632c323030392d30372d30312c323030392d30372d33312c33312c3134303335302c6b57682c3237362e302c3237362e302c31313530382e33340d0a303034303538312c456c6563747269632c323030392d30382d30312c323030392d30382d33312c33312c3134303932302c6b57682c3237362e352c3237362e352c31313535352e31320d0a303034303538312c456c6563747269632c323030392d30392d30312c323030392d30392d33302c33302c3134333332302c6b57682c3330312e302c3330312e302c31313735322e32310d0a303034303538312c456c6563747269632c323030392d31302d30312c323030392d31302d33312c33312c3133313535302c6b57682c3236382e392c3236382e392c31303738372e33330d0a303034303538312c456c6563747269632c323030392d31312d30312c323030392d31312d33302c33302c3133363433302c6b57682c3238352e332c3238352e332c31313138372e31370d0a303034303538312c456c6563747269632c323030392d31322d30312c323030392d31322d33312c33312c3132363631302c6b57682c3235332e362c3235332e362c31303338312e38340d0a303034303631382c456c6563747269632c323030392d30312d30312c323030392d30312d33312c33312c34303730302c6b57682c3132342e302c3132342e302c333333372e37350d0a303034303631382c456c6563747269632c323030392d30322d30312c323030392d30322d32382c32382c34323235302c6b57682c3133372e372c3133372e372c333436342e39300d0a303034303631382c456c6563747269632c323030392d30332d30312c323030392d30332d33312c33312c34333335302c6b57682c3133312e362c3133312e362c333535342e38390d0a303034303631382c456c6563747269632c323030392d30342d30312c323030392d30342d33302c33302c34363230302c6b57682c3134322e342c3134322e342c333738382e30360d0a303034303631382c456c6563747269632c323030392d30352d30312c323030392d30352d33312c33312c35313733302c6b57682c3135302e382c3135302e382c343234312e39350d0a303034303631382c456c6563747269632c323030392d30362d30312c323030392d30362d33302c33302c35353237302c6b57682c3136382e382c3136382e382c343533322e32330d0a303034303631382c456c6563747269632c323030392d30372d30312c323030392d30372d33312c33312c35373236302c6b57682c3136382e342c3136382e342c343639352e33340d0a303034303631382c456c6563747269632c323030392d30382d30312c323030392d30382d33312c33312c35383330302c6b57682c3137302e362c3137302e362c343738302e33360d0a303034303631382c456c6563747269632c323030392d30392d30312c323030392d30392d33302c33302c35363431302c6b57682c3137302e372c3137302e372c343632352e33380d0a303034303631382c456c6563747269632c323030392d31302d30312c323030392d31302d33312c33312c35343630302c6b57682c3136312e302c3136312e302c343437372e30340d0a303034303631382c456c6563747269632c323030392d31312d30312c323030392d31312d33302c33302c34363636302c6b57682c3134332e302c3134332e302c333832362e30320d0a303034303631382c456c6563747269632c323030392d31322d30312c323030392d31322d33312c33312c34333933302c6b57682c3132362e392c3132362e392c333630322e36310d0a303034303631382c57617465722c323030392d30312d30312c323030392d30312d33312c33312c3139323830302c67616c6c6f6e732c2c2c3830392e37340d0a303034303631382c57617465722c323030392d30322d30312c323030392d30322d32382c32382c3138373030302c67616c6c6f6e732c2c2c3738352e36300d0a303034303631382c57617465722c323030392d30332d30312c323030392d30332d33312c33312c3231353030302c67616c6c6f6e732c2c2c3930332e31330d0a303034303631382c57617465722c323030392d30342d30312c323030392d30342d33302c33302c3235333630302c67616c6c6f6e732c2c2c313036342e39390d0a303034303631382c57617465722c323030392d30352d30312c323030392d30352d33312c33312c3239333630302c67616c6c6f6e732c2c2c313233322e39310d0a303034303631382c57617465722c323030392d30362d30312c323030392d30362d33302c33302c3333313030302c67616c6c6f6e732c2c2c313339302e31360d0a303034303631382c57617465722c323030392d30372d30312c323030392d30372d33312c33312c3335343330302c67616c6c6f6e732c2c2c313438382e32330d0a303034303631382c57617465722c323030392d30382d30312c323030392d30382d33312c33312c3334353630302c67616c6c6f6e732c2c2c313435312e33350d0a303034303631382c57617465722c323030392d30392d30312c323030392d30392d33302c33302c3332373530302c67616c6c6f6e732c2c2c313337352e36340d0a303034303631382c57617465722c323030392d31302d30312c323030392d31302d33312c33312c3239353630302c67616c6c6f6e732c2c2c313234312e34390d0a303034303631382c57617465722c323030392d31312d30312c323030392d31312d33302c33302c3235353530302c67616c6c6f6e732c2c2c313037332e30380d0a303034303631382c57617465722c323030392d31322d30312c323030392d31322d33312c33312c3231353630302c67616c6c6f6e732c2c2c3930352e35360d0a303034303635352c456c6563747269632c323030392d30312d30312c323030392d30312d33312c33312c3133313339302c6b57682c3238332e322c3238332e322c31303737332e38310d0a303034303635352c456c6563747269632c323030392d30322d30312c323030392d30322d32382c32382c3133323434302c6b57682c3331342e372c3331342e372c31303836302e34370d0a303034303635352c456c6563747269632c323030392d30332d30312c323030392d30332d33312c33312c3133323332302c6b57682c3237362e322c3237362e322c31303834392e39370d0a303034303635352c456c6563747269632c323030392d30342d30312c323030392d30342d33302c33302c3133383635302c6b57682c3332312e302c3332312e302c31313336392e30370d0a303034303635352c456c6563747269632c323030392d30352d30312c323030392d30352d33312c33312c3134373436302c6b57682c3330372e372c3330372e372c31323039312e39300d0a303034303635352c456c6563747269632c323030392d30362d30312c323030392d30362d33302c33302c3136323833302c6b57682c3335332e322c3335332e322c31333335322e32330d0a303034303635352c456c6563747269632c323030392d30372d30312c323030392d30372d33312c33312c3137333035302c6b57682c3336322e342c3336322e342c31343139302e33370d0a303034303635352c456c6563747269632c323030392d30382d30312c323030392d30382d33312c33312c3136383735302c6b57682c3337302e312c3337302e312c31333833372e38310d0a303034303635352c456c6563747269632c323030392d30392d30312c323030392d30392d33302c33302c3136323838302c6b57682c3335342e372c3335342e372c31333335362e34370d0a303034303635352c456c6563747269632c323030392d31302d30312c323030392d31302d33312c33312c3135313036302c6b57682c3332382e342c3332382e342c31323338362e38370d0a303034303635352c456c6563747269632c323030392d31312d30312c323030392d31312d33302c33302c3134343531302c6b57682c3332342e312c3332342e312c31313835302e31380d0a303034303635352c456c6563747269632c323030392d31322d30312c323030392d31322d33312c33312c3132343630302c6b57682c3236382e372c3236382e372c31303231372e34380d0a303034303635352c57617465722c323030392d30312d30312c323030392d30312d33312c33312c3730303730302c67616c6c6f6e732c2c2c323934322e39390d0a303034303635352c57617465722c323030392d30322d30312c323030392d30322d32382c32382c3731303530302c67616c6c6f6e732c2c2c323938342e32320d0a303034303635352c57617465722c323030392d30332d30312c323030392d30332d33312c33312c3832353130302c67616c6c6f6e732c2c2c333436352e32370d0a303034303635352c57617465722c323030392d30342d30312c323030392d30342d33302c33302c3931303330302c67616c6c6f6e732c2c2c333832332e33310d0a303034303635352c57617465722c323030392d30352d30312c323030392d30352d33312c33312c313037333430302c67616c6c6f6e732c2c2c343530382e32310d0a303034303635352c57617465722c323030392d30362d30312c323030392d30362d33302c33302c313232333630302c67616c6c6f6e732c2c2c353133392e31370d0a303034303635352c57617465722c323030392d30372d30312c323030392d30372d33312c33312c313332373530302c67616c6c6f6e732c2c2c353537352e36330d0a303034303635352c57617465722c323030392d30382d30312c323030392d30382d33312c33312c313331323830302c67616c6c6f6e732c2c2c353531332e38330d0a303034303635352c57617465722c323030392d30392d30312c323030392d30392d33302c33302c313234353930302c67616c6c6f6e732c2c2c353233322e39360d0a303034303635352c57617465722c323030392d31302d30312c323030392d31302d33312c33312c313036383330302c67616c6c6f6e732c2c2c343438372e30320d0a303034303635352c57617465722c323030392d31312d30312c323030392d31312d33302c33302c3935313930302c67616c6c6f6e732c2c2c333939382e31320d0a303034303635352c57617465722c323030392d31322d30312c323030392d31322d33312c33312c3830373030302c67616c6c6f6e732c2c2c333338392e36300d0a303034303639322c456c6563747269632c323030392d30312d30312c323030392d30312d33312c33312c35363333302c6b57682c3138312e342c3138312e342c343631382e39350d0a303034303639322c456c6563747269632c323030392d30322d30312c323030392d30322d32382c32382c35313339302c6b57682c3138382e312c3138382e312c343231332e36390d0a303034303639322c456c6563747269632c323030392d30332d30312c323030392d30332d33312c33312c35363035302c6b57682c3138322e382c3138322e382c343539362e32380d0a303034303639322c456c6563747269632c323030392d30342d30312c323030392d30342d33302c33302c36343435302c6b57682c3231362e332c3231362e332c353238342e37360d0a303034303639322c456c6563747269632c323030392d30352d30312c323030392d30352d33312c33312c36353537302c6b57682c3230382e382c3230382e382c353337362e37370d0a303034303639322c456c6563747269632c323030392d30362d30312c323030392d30362d33302c33302c37303038302c6b57682c3233352e312c3233352e312c353734362e37350d0a303034303639322c456c6563747269632c323030392d30372d30312c323030392d30372d33312c33312c37343830302c6b57682c3233332e362c3233332e362c363133332e35360d0a303034303639322c456c6563747269632c323030392d30382d30312c323030392d30382d33312c33312c37363436302c6b57682c3234372e312c3234372e312c363236392e33330d0a303034303639322c456c6563747269632c323030392d30392d30312c323030392d30392d33302c33302c37333131302c6b57682c3234302e312c3234302e312c353939352e33310d0a303034303639322c456c6563747269632c323030392d31302d30312c323030392d31302d33312c33312c36393831302c6b57682c3232372e332c3232372e332c353732342e34350d0a303034303639322c456c6563747269632c323030392d31312d30312c323030392d31312d33302c33302c36323330302c6b57682c3230362e392c3230362e392c353130382e37380d0a303034303639322c456c6563747269632c323030392d31322d30312c323030392d31322d33312c33312c35333931302c6b57682c3136372e392c3136372e392c343432302e32350d0a303034303639322c57617465722c323030392d30312d30312c323030392d30312d33312c33312c3133393330302c67616c6c6f6e732c2c2c3538342e39350d0a303034303639322c57617465722c323030392d30322d30312c323030392d30322d32382c32382c3134323330302c67616c6c6f6e732c2c2c3539372e38350d0a303034303639322c57617465722c323030392d30332d30312c323030392d30332d33312c33312c3135303730302c67616c6c6f6e732c2c2c3633322e38300d0a303034303639322c57617465722c323030392d30342d30312c323030392d30342d33302c33302c3137383430302c67616c6c6f6e732c2c2c3734392e33300d0a303034303639322c57617465722c323030392d30352d30312c323030392d30352d33312c33312c3230373630302c67616c6c6f6e732c2c2c3837312e38300d0a303034303639322c57617465722c323030392d30362d30312c323030392d30362d33302c33302c3233303130302c67616c6c6f6e732c2c2c3936362e34340d0a303034303639322c57617465722c323030392d30372d30312c323030392d30372d33312c33312c3235373230302c67616c6c6f6e732c2c2c313038302e31340d0a303034303639322c57617465722c323030392d30382d30312c323030392d30382d33312c33312c3235393030302c67616c6c6f6e732c2c2c313038372e37320d0a303034303639322c57617465722c323030392d30392d30312c323030392d30392d33302c33302c3234303930302c67616c6c6f6e732c2c2c313031312e38350d0a303034303639322c57617465722c323030392d31302d30312c323030392d31302d33312c33312c3231313830302c67616c6c6f6e732c2c2c3838392e36310d0a303034303639322c57617465722c323030392d31312d30312c323030392d31312d33302c33302c3138303230302c67616c6c6f6e732c2c2c3735362e39340d0a303034303639322c57617465722c323030392d31322d30312c323030392d31322d33312c33312c3135343830302c67616c6c6f6e732c2c2c3635302e33350d0a303034303732392c456c6563747269632c323030392d30312d30312c323030392d30312d33312c33312c36343239302c6b57682c3139332e302c3139332e302c353237312e37320d0a303034303732392c456c6563747269632c323030392d30322d30312c323030392d30322d32382c32382c36343037302c6b57682c3230342e362c3230342e362c353235332e38380d0a303034303732392c456c6563747269632c323030392d30332d30312c323030392d30332d33312c33312c36353235302c6b57682c3138382e382c3138382e382c353335302e38310d0a303034303732392c456c6563747269632c323030392d30342d30312c323030392d30342d33302c33302c37333430302c6b57682c3232312e392c3232312e392c363031382e35390d0a303034303732392c456c6563747269632c323030392d30352d30312c323030392d30352d33312c33312c38303832302c6b57682c3234312e382c3234312e382c363632362e39370d0a303034303732392c456c6563747269632c323030392d30362d30312c323030392d30362d33302c33302c39333030302c6b57682c3239302e312c3239302e312c373632362e31350d0a303034303732392c456c6563747269632c323030392d30372d30312c323030392d30372d33312c33312c39323634302c6b57682c3238312e382c3238312e382c373539362e33370d0a303034303732392c456c6563747269632c323030392d30382d30312c323030392d30382d33312c33312c38373038302c6b57682c3235392e352c3235392e352c373134302e37340d0a303034303732392c456c6563747269632c323030392d30392d30312c323030392d30392d33302c33302c38393230302c6b57682c3238312e382c3238312e382c373331342e36370d0a303034303732392c456c6563747269632c323030392d31302d30312c323030392d31302d33312c33312c38353934302c6b57682c3235362e342c3235362e342c373034362e39310d0a303034303732392c456c6563747269632c323030392d31312d30312c323030392d31312d33302c33302c37343735302c6b57682c3232382e352c3232382e352c363132392e31350d0a303034303732392c456c6563747269632c323030392d31322d30312c323030392d31322d33312c33312c36383037302c6b57682c3230372e372c3230372e372c353538322e30370d0a303034303732392c57617465722c323030392d30312d30312c323030392d30312d33312c33312c3130303230302c67616c6c6f6e732c2c2c3432312e30340d0a303034303732392c57617465722c323030392d30322d30312c323030392d30322d32382c32382c39363730302c67616c6c6f6e732c2c2c3430362e30340d0a303034303732392c57617465722c323030392d30332d30312c323030392d30332d33312c33312c3131303930302c67616c6c6f6e732c2c2c3436352e37320d0a303034303732392c57617465722c323030392d30342d30312c323030392d30342d33302c33302c3133323830302c67616c6c6f6e732c2c2c3535372e39350d0a303034303732392c57617465722c323030392d30352d30312c323030392d30352d33312c33312c3134353730302c67616c6c6f6e732c2c2c3631312e37380d0a303034303732392c57617465722c323030392d30362d30312c323030392d30362d33302c33302c3137333030302c67616c6c6f6e732c2c2c3732362e36350d0a303034303732392c57617465722c323030392d30372d30312c323030392d30372d33312c33312c3138343230302c67616c6c6f6e732c2c2c3737332e35390d0a303034303732392c57617465722c323030392d30382d30312c323030392d30382d33312c33312c3138303230302c67616c6c6f6e732c2c2c3735362e38330d0a303034303732392c57617465722c323030392d30392d30312c323030392d30392d33302c33302c3136393230302c67616c6c6f6e732c2c2c3731302e34380d0a303034303732392c57617465722c323030392d31302d30312c323030392d31302d33312c33312c3135333530302c67616c6c6f6e732c2c2c3634342e36370d0a303034303732392c57617465722c323030392d31312d30312c323030392d31312d33302c33302c3133313230302c67616c6c6f6e732c2c2c3535302e38330d0a303034303732392c57617465722c323030392d31322d30312c323030392d31322d33312c33312c3131363230302c67616c6c6f6e732c2c2c3438372e38340d0a303034303736362c456c6563747269632c323030392d30312d30312c323030392d30312d33312c33312c36323831302c6b57682c3137352e352c3137352e352c353135302e34330d0a303034303736362c456c6563747269632c323030392d30322d30312c323030392d30322d32382c32382c36353832302c6b57682c3139372e392c3139372e392c353339372e31370d0a303034303736362c456c6563747269632c323030392d30332d30312c323030392d30332d33312c33312c37323539302c6b57682c3230332e332c3230332e332c353935322e33330d0a303034303736362c456c6563747269632c323030392d30342d30312c323030392d30342d33302c33302c37363632302c6b57682c3232352e312c3232352e312c363238322e38350d0a303034303736362c456c6563747269632c323030392d30352d30312c323030392d30352d33312c33312c38343739302c6b57682c3233352e372c3233352e372c363935322e39390d0a303034303736362c456c6563747269632c323030392d30362d30312c323030392d30362d33302c33302c39363430302c6b57682c3238322e332c3238322e332c373930342e38360d0a303034303736362c456c6563747269632c323030392d30372d30312c323030392d30372d33312c33312c39353234302c6b57682c3236392e392c3236392e392c373830392e33390d0a303034303736362c456c6563747269632c323030392d30382d30312c323030392d30382d33312c33312c39343432302c6b57682c3236362e312c3236362e312c373734322e35370d0a303034303736362c456c6563747269632c323030392d30392d30312c323030392d30392d33302c33302c38373338302c6b57682c3236312e302c3236312e302c373136352e33360d0a303034303736362c456c6563747269632c323030392d31302d30312c323030392d31302d33312c33312c38323732302c6b57682c3233342e372c3233342e372c363738332e32370d0a303034303736362c456c6563747269632c323030392d31312d30312c323030392d31312d33302c33302c38303835302c6b57682c3233312e392c3233312e392c363632392e39300d0a303034303736362c456c6563747269632c323030392d31322d30312c323030392d31322d33312c33312c36353731302c6b57682c3138312e302c3138312e302c353338382e34320d0a303034303736362c57617465722c323030392d30312d30312c323030392d30312d33312c33312c33363630302c67616c6c6f6e732c2c2c3135332e37320d0a303034303736362c57617465722c323030392d30322d30312c323030392d30322d32382c32382c33373630302c67616c6c6f6e732c2c2c3135372e38330d0a303034303736362c57617465722c323030392d30332d30312c323030392d30332d33312c33312c34313030302c67616c6c6f6e732c2c2c3137322e33310d0a303034303736362c57617465722c323030392d30342d30312c323030392d30342d33302c33302c35313130302c67616c6c6f6e732c2c2c3231342e34320d0a303034303736362c57617465722c323030392d30352d30312c323030392d30352d33312c33312c35383630302c67616c6c6f6e732c2c2c3234362e31320d0a303034303736362c57617465722c323030392d30362d30312c323030392d30362d33302c33302c36333330302c67616c6c6f6e732c2c2c3236352e36380d0a303034303736362c57617465722c323030392d30372d30312c323030392d30372d33312c33312c36373230302c67616c6c6f6e732c2c2c3238322e30350d0a303034303736362c57617465722c323030392d30382d30312c323030392d30382d33312c33312c36393930302c67616c6c6f6e732c2c2c3239332e36370d0a303034303736362c57617465722c323030392d30392d30312c323030392d30392d33302c33302c36313230302c67616c6c6f6e732c2c2c3235362e39360d0a303034303736362c57617465722c323030392d31302d30312c323030392d31302d33312c33312c35363030302c67616c6c6f6e732c2c2c3233352e30390d0a303034303736362c57617465722c323030392d31312d30312c323030392d31312d33302c33302c34393330302c67616c6c6f6e732c2c2c3230362e39330d0a303034303736362c57617465722c323030392d31322d30312c323030392d31322d33312c33312c34303530302c67616c6c6f6e732c2c2c3137302e32390d0a303034303830332c456c6563747269632c323030392d30312d30312c323030392d30312d33312c33312c3136343138302c6b57682c3431332e342c3431332e342c31333436322e38320d0a303034303830332c456c6563747269632c323030392d30322d30312c323030392d30322d32382c32382c3136313632302c6b57682c3434332e362c3434332e362c31333235332e31320d0a303034303830332c456c6563747269632c323030392d30332d30312c323030392d30332d33312c33312c3136393734302c6b57682c3431362e392c3431362e392c31333931382e34370d0a303034303830332c456c6563747269632c323030392d30342d30312c323030392d30342d33302c33302c3138323632302c6b57682c3436382e352c3436382e352c31343937342e35310d0a303034303830332c456c6563747269632c323030392d30352d30312c323030392d30352d33312c33312c3139333035302c6b57682c3438302e352c3438302e352c31353832392e37340d0a303034303830332c456c6563747269632c323030392d30362d30312c323030392d30362d33302c33302c3231313438302c6b57682c3534322e312c3534322e312c31373334312e36350d0a303034303830332c456c6563747269632c323030392d30372d30312c323030392d30372d33312c33312c3230363733302c6b57682c3530342e302c3530342e302c31363935312e36340d0a303034303830332c456c6563747269632c323030392d30382d30312c323030392d30382d33312c33312c3230323339302c6b57682c3530332e302c3530332e302c31363539352e38310d0a303034303830332c456c6563747269632c323030392d30392d30312c323030392d30392d33302c33302c3139333934302c6b57682c3531332e322c3531332e322c31353930322e36390d0a303034303830332c456c6563747269632c323030392d31302d30312c323030392d31302d33312c33312c3138333732302c6b57682c3434312e332c3434312e332c31353036342e38310d0a303034303830332c456c6563747269632c323030392d31312d30312c323030392d31312d33302c33302c3137363435302c6b57682c3435352e332c3435352e332c31343436382e35330d0a303034303830332c456c6563747269632c323030392d31322d30312c323030392d31322d33312c33312c3137323937302c6b57682c3431362e302c3431362e302c31343138332e31360d0a303034303830332c57617465722c323030392d30312d30312c323030392d30312d33312c33312c35323330302c67616c6c6f6e732c2c2c3231392e37350d0a303034303830332c57617465722c323030392d30322d30312c323030392d30322d32382c32382c35313430302c67616c6c6f6e732c2c2c3231352e37300d0a303034303830332c57617465722c323030392d30332d30312c323030392d30332d33312c33312c35353530302c67616c6c6f6e732c2c2c3233322e39360d0a303034303830332c57617465722c323030392d30342d30312c323030392d30342d33302c33302c36373830302c67616c6c6f6e732c2c2c3238342e39320d0a303034303830332c57617465722c323030392d30352d30312c323030392d30352d33312c33312c38323030302c67616c6c6f6e732c2c2c3334342e35320d0a303034303830332c57617465722c323030392d30362d30312c323030392d30362d33302c33302c38393230302c67616c6c6f6e732c2c2c3337342e34390d0a303034303830332c57617465722c323030392d30372d30312c323030392d30372d33312c33312c39363930302c67616c6c6f6e732c2c2c3430362e39360d0a303034303830332c57617465722c323030392d30382d30312c323030392d30382d33312c33312c39343530302c67616c6c6f6e732c2c2c3339372e30350d0a303034303830332c57617465722c323030392d30392d30312c323030392d30392d33302c33302c38353230302c67616c6c6f6e732c2c2c3335372e38390d0a303034303830332c57617465722c323030392d31302d30312c323030392d31302d33312c33312c37393930302c67616c6c6f6e732c2c2c3333352e35300d0a303034303830332c57617465722c323030392d31312d30312c323030392d31312d33302c33302c36373130302c67616c6c6f6e732c2c2c3238312e39370d0a303034303830332c57617465722c323030392d31322d30312c323030392d31322d33312c33312c35363230302c67616c6c6f6e732c2c2c3233352e38390d0a303034303834302c456c6563747269632c323030392d30312d30312c323030392d30312d33312c33312c31383539302c6b57682c35312e352c35312e352c313532342e30370d0a303034303834302c456c6563747269632c323030392d30322d30312c323030392d30322d32382c32382c31393338302c6b57682c35352e332c35352e332c313538392e31330d0a303034303834302c456c6563747269632c323030392d30332d30312c323030392d30332d33312c33312c31393537302c6b57682c35322e322c35322e322c313630352e30360d0a303034303834302c456c6563747269632c323030392d30342d30312c323030392d30342d33302c33302c32323632302c6b57682c36352e302c36352e302c313835352e31340d0a303034303834302c456c6563747269632c323030392d30352d30312c323030392d30352d33312c33312c32333933302c6b57682c36352e382c36352e382c313936322e31380d0a303034303834302c456c6563747269632c323030392d30362d30312c323030392d30362d33302c33302c32373134302c6b57682c37372e392c37372e392c323232352e37360d0a303034303834302c456c6563747269632c323030392d30372d30312c323030392d30372d33312c33312c32373032302c6b57682c37332e312c37332e312c323231352e33350d0a303034303834302c456c6563747269632c323030392d30382d30312c323030392d30382d33312c33312c32393230302c6b57682c38302e342c38302e342c323339342e33340d0a303034303834302c456c6563747269632c323030392d30392d30312c323030392d30392d33302c33302c32363932302c6b57682c37342e372c37342e372c323230372e31360d0a303034303834302c456c6563747269632c323030392d31302d30312c323030392d31302d33312c33312c32353639302c6b57682c36382e312c36382e312c323130362e39390d0a303034303834302c456c6563747269632c323030392d31312d30312c323030392d31312d33302c33302c32313635302c6b57682c35382e392c35382e392c313737352e33320d0a303034303834302c456c6563747269632c323030392d31322d30312c323030392d31322d33312c33312c31393831302c6b57682c35332e342c35332e342c313632342e32350d0a303034303834302c57617465722c323030392d30312d30312c323030392d30312d33312c33312c31393430302c67616c6c6f6e732c2c2c38312e36300d0a303034303834302c57617465722c323030392d30322d30312c323030392d30322d32382c32382c31393430302c67616c6c6f6e732c2c2c38312e34380d0a303034303834302c57617465722c323030392d30332d30312c323030392d30332d33312c33312c32303330302c67616c6c6f6e732c2c2c38352e32350d0a303034303834302c57617465722c323030392d30342d30312c323030392d30342d33302c33302c32343530302c67616c6c6f6e732c2c2c3130322e39350d0a303034303834302c57617465722c323030392d30352d30312c323030392d30352d33312c33312c32393530302c67616c6c6f6e732c2c2c3132332e38370d0a303034303834302c57617465722c323030392d30362d30312c323030392d30362d33302c33302c33333730302c67616c6c6f6e732c2c2c3134312e36320d0a303034303834302c57617465722c323030392d30372d30312c323030392d30372d33312c33312c33353330302c67616c6c6f6e732c2c2c3134382e31310d0a303034303834302c57617465722c323030392d30382d30312c323030392d30382d33312c33312c33353130302c67616c6c6f6e732c2c2c3134372e32320d0a303034303834302c57617465722c323030392d30392d30312c323030392d30392d33302c33302c33323030302c67616c6c6f6e732c2c2c3133342e34360d0a303034303834302c57617465722c323030392d31302d30312c323030392d31302d33312c33312c33313030302c67616c6c6f6e732c2c2c3133302e33360d0a303034303834302c57617465722c323030392d31312d30312c323030392d31312d33302c33302c32353030302c67616c6c6f6e732c2c2c3130342e38310d0a303034303834302c57617465722c323030392d31322d30312c323030392d31322d33312c33312c32323530302c67616c6c6f6e732c2c2c39342e36360d0a
c945143bb0e5b6fe757443664cc1354d4e6ec00796ee33989d8031c3e8ce2cfe	99	\\x4163636f756e74204e756d6265722c4163636f756e74204e616d652c436c6173732c4163636f756e74204d616e616765722c53657276696365730a303030303030312c476f6e652c52657461696c2c417665727920436f6c652c656c6563747269630a
\.



COPY public.worksheet_row (batch_id, version, id, account_id, start_month, end_month, place, printed_rank, power_rank, water_rank, customer_class, revenue_cents, printed_power_cost_cents, power_cost_rate, power_cost_cents, implied_rate, repair_accepted_by, printed_net_revenue_cents, printed_mobility, printed_at_risk_cents) FROM stdin;
4	1	1	1	24108	24119	1	1	1	3	Industrial	206118699	175200894	0.85	\N	\N	\N	30917805	0.6	18550683
4	1	2	2	24108	24119	2	2	2	6	Commercial	104512224	78384168	0.75	\N	\N	\N	26128056	0.5	13064028
4	1	3	3	24108	24119	3	3	3	4	Industrial	103268303	77451227	0.75	\N	\N	\N	25817076	0.5	12908538
4	1	4	4	24108	24119	4	4	5	8	Industrial	62072814	46554611	0.75	\N	\N	\N	15518204	0.5	7759102
4	1	5	5	24108	24119	5	5	4	1	Institutional	81953376	61465032	0.75	\N	\N	\N	20488344	0.25	5122086
4	1	6	6	24108	24119	6	6	7	12	Industrial	35557995	26668496	0.75	\N	\N	\N	8889499	0.5	4444749
4	1	7	7	24108	24119	7	7	6	7	Industrial	54587913	40940935	0.75	\N	\N	\N	13646978	0.3	4094093
4	1	8	8	24108	24119	8	8	8	N/A	\N	34250384	25687788	0.75	\N	\N	\N	8562596	0.27	2311901
4	1	9	9	24108	24119	9	9	11	N/A	Commercial	15684360	11763270	0.75	\N	\N	\N	3921090	0.3	1176327
4	1	10	10	24108	24119	10	10	14	15	Institutional	10330696	7748022	0.75	\N	\N	\N	2582674	0.4	1033070
4	1	11	11	24108	24119	11	11	9	2	Commercial	30779068	23084301	0.75	\N	\N	\N	7694767	0.11	846424
4	1	12	12	24108	24119	12	12	15	N/A	Institutional	8878920	6659190	0.75	\N	\N	\N	2219730	0.3	665919
4	1	13	13	24108	24119	13	13	\N	N/A	Industrial	13087474	9815606	0.75	\N	\N	\N	3271869	0.2	654374
4	1	14	14	24108	24119	14	14	19	9	Commercial	4892653	3669490	0.75	\N	\N	\N	1223163	0.5	611582
4	1	15	15	24108	24119	15	15	\N	5	Institutional	14513663	10885247	0.75	\N	\N	\N	3628416	0.15	544262
4	1	16	16	24108	24119	16	16	\N	10	Commercial	6348888	4761666	0.75	\N	\N	\N	1587222	0.21	333317
4	1	17	17	24108	24119	17	17	17	11	Commercial	7695803	5771852	0.75	\N	\N	\N	1923951	0.15	288593
4	1	18	18	24108	24119	18	18	\N	14	Commercial	7915954	\N	\N	\N	0.75	\N	1978989	0.1	197899
4	1	19	19	24108	24119	19	19	\N	13	Institutional	18194695	13646021	0.75	\N	\N	\N	4548674	0.01	45487
4	1	20	20	24108	24119	20	20	20	16	Commercial	2308475	1731356	0.75	\N	\N	\N	577119	0.01	5771
4	1	21	21	24108	24119	21	21	N/A	N/A	Commercial	0	0	\N	0	\N	\N	0	0.4	0
\.



SELECT pg_catalog.setval('public.account_id_seq', 22, true);



SELECT pg_catalog.setval('public.actual_id_seq', 61, true);



SELECT pg_catalog.setval('public.assessment_answer_id_seq', 32, true);



SELECT pg_catalog.setval('public.assessment_id_seq', 3, true);



SELECT pg_catalog.setval('public.audit_actor_id_seq', 1, false);



SELECT pg_catalog.setval('public.audit_entry_id_seq', 666, true);



SELECT pg_catalog.setval('public.audit_seal_id_seq', 206, true);



SELECT pg_catalog.setval('public.bill_id_seq', 432, true);



SELECT pg_catalog.setval('public.briefing_id_seq', 3, true);



SELECT pg_catalog.setval('public.briefing_note_id_seq', 6, true);



SELECT pg_catalog.setval('public.briefing_template_id_seq', 1, false);



SELECT pg_catalog.setval('public.budget_event_id_seq', 16, true);



SELECT pg_catalog.setval('public.budget_id_seq', 9, true);



SELECT pg_catalog.setval('public.budget_line_id_seq', 86, true);



SELECT pg_catalog.setval('public.contact_id_seq', 31, true);



SELECT pg_catalog.setval('public.evidence_file_id_seq', 3, true);



SELECT pg_catalog.setval('public.follow_up_id_seq', 4, true);



SELECT pg_catalog.setval('public.goal_node_id_seq', 28, true);



SELECT pg_catalog.setval('public.interaction_id_seq', 40, true);



SELECT pg_catalog.setval('public.list_membership_id_seq', 21, true);



SELECT pg_catalog.setval('public.meter_day_id_seq', 1, false);



SELECT pg_catalog.setval('public.mobility_id_seq', 63, true);



SELECT pg_catalog.setval('public.own_criterion_id_seq', 1, true);



SELECT pg_catalog.setval('public.person_id_seq', 1, true);



SELECT pg_catalog.setval('public.power_cost_rate_id_seq', 2, true);



SELECT pg_catalog.setval('public.program_id_seq', 4, true);



SELECT pg_catalog.setval('public.remembered_mapping_id_seq', 1, false);



SELECT pg_catalog.setval('public.representative_id_seq', 2, true);



SELECT pg_catalog.setval('public.scenario_id_seq', 2, true);



SELECT pg_catalog.setval('public.setting_id_seq', 1, true);



SELECT pg_catalog.setval('public.stall_mark_id_seq', 3, true);



SELECT pg_catalog.setval('public.survey_invitation_id_seq', 126, true);



SELECT pg_catalog.setval('public.survey_question_id_seq', 54, true);



SELECT pg_catalog.setval('public.survey_response_id_seq', 110, true);



SELECT pg_catalog.setval('public.survey_wave_id_seq', 6, true);



SELECT pg_catalog.setval('public.upload_batch_id_seq', 6, true);



SELECT pg_catalog.setval('public.worksheet_row_id_seq', 21, true);



ALTER TABLE ONLY public.alembic_version
    ADD CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num);



ALTER TABLE ONLY public.account
    ADD CONSTRAINT pk_account PRIMARY KEY (id);



ALTER TABLE ONLY public.actual
    ADD CONSTRAINT pk_actual PRIMARY KEY (id);



ALTER TABLE ONLY public.assessment
    ADD CONSTRAINT pk_assessment PRIMARY KEY (id);



ALTER TABLE ONLY public.assessment_answer
    ADD CONSTRAINT pk_assessment_answer PRIMARY KEY (id);



ALTER TABLE ONLY public.audit_actor
    ADD CONSTRAINT pk_audit_actor PRIMARY KEY (id);



ALTER TABLE ONLY public.audit_entry
    ADD CONSTRAINT pk_audit_entry PRIMARY KEY (id);



ALTER TABLE ONLY public.audit_seal
    ADD CONSTRAINT pk_audit_seal PRIMARY KEY (id);



ALTER TABLE ONLY public.bill
    ADD CONSTRAINT pk_bill PRIMARY KEY (id);



ALTER TABLE ONLY public.briefing
    ADD CONSTRAINT pk_briefing PRIMARY KEY (id);



ALTER TABLE ONLY public.briefing_note
    ADD CONSTRAINT pk_briefing_note PRIMARY KEY (id);



ALTER TABLE ONLY public.briefing_template
    ADD CONSTRAINT pk_briefing_template PRIMARY KEY (id);



ALTER TABLE ONLY public.budget
    ADD CONSTRAINT pk_budget PRIMARY KEY (id);



ALTER TABLE ONLY public.budget_event
    ADD CONSTRAINT pk_budget_event PRIMARY KEY (id);



ALTER TABLE ONLY public.budget_line
    ADD CONSTRAINT pk_budget_line PRIMARY KEY (id);



ALTER TABLE ONLY public.contact
    ADD CONSTRAINT pk_contact PRIMARY KEY (id);



ALTER TABLE ONLY public.evidence_content
    ADD CONSTRAINT pk_evidence_content PRIMARY KEY (sha256);



ALTER TABLE ONLY public.evidence_file
    ADD CONSTRAINT pk_evidence_file PRIMARY KEY (id);



ALTER TABLE ONLY public.follow_up
    ADD CONSTRAINT pk_follow_up PRIMARY KEY (id);



ALTER TABLE ONLY public.goal_node
    ADD CONSTRAINT pk_goal_node PRIMARY KEY (id);



ALTER TABLE ONLY public.interaction
    ADD CONSTRAINT pk_interaction PRIMARY KEY (id);



ALTER TABLE ONLY public.list_membership
    ADD CONSTRAINT pk_list_membership PRIMARY KEY (id);



ALTER TABLE ONLY public.meter_day
    ADD CONSTRAINT pk_meter_day PRIMARY KEY (id);



ALTER TABLE ONLY public.mobility
    ADD CONSTRAINT pk_mobility PRIMARY KEY (id);



ALTER TABLE ONLY public.own_criterion
    ADD CONSTRAINT pk_own_criterion PRIMARY KEY (id);



ALTER TABLE ONLY public.person
    ADD CONSTRAINT pk_person PRIMARY KEY (id);



ALTER TABLE ONLY public.power_cost_rate
    ADD CONSTRAINT pk_power_cost_rate PRIMARY KEY (id);



ALTER TABLE ONLY public.program
    ADD CONSTRAINT pk_program PRIMARY KEY (id);



ALTER TABLE ONLY public.remembered_mapping
    ADD CONSTRAINT pk_remembered_mapping PRIMARY KEY (id);



ALTER TABLE ONLY public.representative
    ADD CONSTRAINT pk_representative PRIMARY KEY (id);



ALTER TABLE ONLY public.scenario
    ADD CONSTRAINT pk_scenario PRIMARY KEY (id);



ALTER TABLE ONLY public.setting
    ADD CONSTRAINT pk_setting PRIMARY KEY (id);



ALTER TABLE ONLY public.stall_mark
    ADD CONSTRAINT pk_stall_mark PRIMARY KEY (id);



ALTER TABLE ONLY public.survey_invitation
    ADD CONSTRAINT pk_survey_invitation PRIMARY KEY (id);



ALTER TABLE ONLY public.survey_question
    ADD CONSTRAINT pk_survey_question PRIMARY KEY (id);



ALTER TABLE ONLY public.survey_response
    ADD CONSTRAINT pk_survey_response PRIMARY KEY (id);



ALTER TABLE ONLY public.survey_wave
    ADD CONSTRAINT pk_survey_wave PRIMARY KEY (id);



ALTER TABLE ONLY public.upload_batch
    ADD CONSTRAINT pk_upload_batch PRIMARY KEY (id);



ALTER TABLE ONLY public.upload_file
    ADD CONSTRAINT pk_upload_file PRIMARY KEY (sha256);



ALTER TABLE ONLY public.worksheet_row
    ADD CONSTRAINT pk_worksheet_row PRIMARY KEY (id);



ALTER TABLE ONLY public.account
    ADD CONSTRAINT uq_account_external_id UNIQUE (external_id);



ALTER TABLE ONLY public.account
    ADD CONSTRAINT uq_account_number UNIQUE (number);



ALTER TABLE ONLY public.assessment_answer
    ADD CONSTRAINT uq_assessment_answer_assessment_id_criterion UNIQUE (assessment_id, criterion);



ALTER TABLE ONLY public.audit_seal
    ADD CONSTRAINT uq_audit_seal_position UNIQUE ("position");



ALTER TABLE ONLY public.briefing_template
    ADD CONSTRAINT uq_briefing_template_name UNIQUE (name);



ALTER TABLE ONLY public.budget_line
    ADD CONSTRAINT uq_budget_line_budget_id_key UNIQUE (budget_id, key);



ALTER TABLE ONLY public.budget
    ADD CONSTRAINT uq_budget_program_id_fiscal_year_number UNIQUE (program_id, fiscal_year, number);



ALTER TABLE ONLY public.goal_node
    ADD CONSTRAINT uq_goal_node_code UNIQUE (code);



ALTER TABLE ONLY public.meter_day
    ADD CONSTRAINT uq_meter_day_account_id_meter_day UNIQUE (account_id, meter, day);



ALTER TABLE ONLY public.person
    ADD CONSTRAINT uq_person_email UNIQUE (email);



ALTER TABLE ONLY public.power_cost_rate
    ADD CONSTRAINT uq_power_cost_rate_service_customer_class_account_id UNIQUE (service, customer_class, account_id);



ALTER TABLE ONLY public.program
    ADD CONSTRAINT uq_program_name UNIQUE (name);



ALTER TABLE ONLY public.remembered_mapping
    ADD CONSTRAINT uq_remembered_mapping_signature UNIQUE (signature);



ALTER TABLE ONLY public.representative
    ADD CONSTRAINT uq_representative_name UNIQUE (name);



ALTER TABLE ONLY public.setting
    ADD CONSTRAINT uq_setting_key UNIQUE (key);



ALTER TABLE ONLY public.stall_mark
    ADD CONSTRAINT uq_stall_mark_assessment_id_reason UNIQUE (assessment_id, reason);



ALTER TABLE ONLY public.survey_invitation
    ADD CONSTRAINT uq_survey_invitation_wave_id_account_id UNIQUE (wave_id, account_id);



ALTER TABLE ONLY public.survey_question
    ADD CONSTRAINT uq_survey_question_wave_id_title UNIQUE (wave_id, title);



ALTER TABLE ONLY public.survey_response
    ADD CONSTRAINT uq_survey_response_wave_id_respondent_occurrence UNIQUE (wave_id, respondent, occurrence);



ALTER TABLE ONLY public.survey_wave
    ADD CONSTRAINT uq_survey_wave_name UNIQUE (name);



ALTER TABLE ONLY public.worksheet_row
    ADD CONSTRAINT uq_worksheet_row_start_month_end_month_place UNIQUE (start_month, end_month, place);



CREATE INDEX ix_account_batch_id ON public.account USING btree (batch_id);



CREATE INDEX ix_account_customer_class ON public.account USING btree (customer_class);



CREATE INDEX ix_account_parent_id ON public.account USING btree (parent_id);



CREATE INDEX ix_account_representative_id ON public.account USING btree (representative_id);



CREATE INDEX ix_actual_batch_id ON public.actual USING btree (batch_id);



CREATE INDEX ix_actual_fiscal_year ON public.actual USING btree (fiscal_year);



CREATE INDEX ix_actual_program_id ON public.actual USING btree (program_id);



CREATE INDEX ix_actual_record_id ON public.actual USING btree (record_id);



CREATE INDEX ix_assessment_answer_assessment_id ON public.assessment_answer USING btree (assessment_id);



CREATE INDEX ix_audit_entry_batch_id ON public.audit_entry USING btree (batch_id);



CREATE INDEX ix_audit_entry_row_id ON public.audit_entry USING btree (row_id);



CREATE INDEX ix_audit_entry_seal_id ON public.audit_entry USING btree (seal_id);



CREATE INDEX ix_audit_entry_table_name ON public.audit_entry USING btree (table_name);



CREATE INDEX ix_bill_account_id ON public.bill USING btree (account_id);



CREATE INDEX ix_bill_month_account ON public.bill USING btree (month, account_id);



CREATE INDEX ix_briefing_note_briefing_id ON public.briefing_note USING btree (briefing_id);



CREATE INDEX ix_budget_based_on_id ON public.budget USING btree (based_on_id);



CREATE INDEX ix_budget_batch_id ON public.budget USING btree (batch_id);



CREATE INDEX ix_budget_event_budget_id ON public.budget_event USING btree (budget_id);



CREATE INDEX ix_budget_line_batch_id ON public.budget_line USING btree (batch_id);



CREATE INDEX ix_budget_line_budget_id ON public.budget_line USING btree (budget_id);



CREATE INDEX ix_contact_account_id ON public.contact USING btree (account_id);



CREATE INDEX ix_contact_batch_id ON public.contact USING btree (batch_id);



CREATE INDEX ix_contact_record_id ON public.contact USING btree (record_id);



CREATE INDEX ix_evidence_file_assessment_id ON public.evidence_file USING btree (assessment_id);



CREATE INDEX ix_evidence_file_sha256 ON public.evidence_file USING btree (sha256);



CREATE INDEX ix_follow_up_account_id ON public.follow_up USING btree (account_id);



CREATE INDEX ix_follow_up_response_id ON public.follow_up USING btree (response_id);



CREATE INDEX ix_follow_up_wave_id ON public.follow_up USING btree (wave_id);



CREATE INDEX ix_goal_node_batch_id ON public.goal_node USING btree (batch_id);



CREATE INDEX ix_goal_node_parent_id ON public.goal_node USING btree (parent_id);



CREATE INDEX ix_interaction_account_id ON public.interaction USING btree (account_id);



CREATE INDEX ix_interaction_batch_id ON public.interaction USING btree (batch_id);



CREATE INDEX ix_interaction_day ON public.interaction USING btree (day);



CREATE INDEX ix_interaction_record_id ON public.interaction USING btree (record_id);



CREATE INDEX ix_list_membership_account_id ON public.list_membership USING btree (account_id);



CREATE INDEX ix_list_membership_batch_id ON public.list_membership USING btree (batch_id);



CREATE INDEX ix_meter_day_account_id ON public.meter_day USING btree (account_id);



CREATE INDEX ix_meter_day_batch_id ON public.meter_day USING btree (batch_id);



CREATE INDEX ix_mobility_account_decided ON public.mobility USING btree (account_id, decided_on);



CREATE INDEX ix_mobility_batch_id ON public.mobility USING btree (batch_id);



CREATE INDEX ix_power_cost_rate_account_id ON public.power_cost_rate USING btree (account_id);



CREATE INDEX ix_power_cost_rate_batch_id ON public.power_cost_rate USING btree (batch_id);



CREATE INDEX ix_program_batch_id ON public.program USING btree (batch_id);



CREATE INDEX ix_representative_batch_id ON public.representative USING btree (batch_id);



CREATE INDEX ix_stall_mark_assessment_id ON public.stall_mark USING btree (assessment_id);



CREATE INDEX ix_survey_invitation_account_id ON public.survey_invitation USING btree (account_id);



CREATE INDEX ix_survey_invitation_batch_id ON public.survey_invitation USING btree (batch_id);



CREATE INDEX ix_survey_invitation_wave_id ON public.survey_invitation USING btree (wave_id);



CREATE INDEX ix_survey_question_batch_id ON public.survey_question USING btree (batch_id);



CREATE INDEX ix_survey_question_wave_id ON public.survey_question USING btree (wave_id);



CREATE INDEX ix_survey_response_account_id ON public.survey_response USING btree (account_id);



CREATE INDEX ix_survey_response_batch_id ON public.survey_response USING btree (batch_id);



CREATE INDEX ix_survey_response_wave_id ON public.survey_response USING btree (wave_id);



CREATE INDEX ix_survey_wave_batch_id ON public.survey_wave USING btree (batch_id);



CREATE INDEX ix_upload_batch_sha256 ON public.upload_batch USING btree (sha256);



CREATE INDEX ix_worksheet_row_account_id ON public.worksheet_row USING btree (account_id);



CREATE INDEX ix_worksheet_row_batch_id ON public.worksheet_row USING btree (batch_id);



CREATE TRIGGER audit_delete AFTER DELETE ON public.account FOR EACH ROW EXECUTE FUNCTION public.kadash_audit();



CREATE TRIGGER audit_delete AFTER DELETE ON public.actual FOR EACH ROW EXECUTE FUNCTION public.kadash_audit();



CREATE TRIGGER audit_delete AFTER DELETE ON public.assessment FOR EACH ROW EXECUTE FUNCTION public.kadash_audit();



CREATE TRIGGER audit_delete AFTER DELETE ON public.assessment_answer FOR EACH ROW EXECUTE FUNCTION public.kadash_audit();



CREATE TRIGGER audit_delete AFTER DELETE ON public.bill FOR EACH ROW EXECUTE FUNCTION public.kadash_audit();



CREATE TRIGGER audit_delete AFTER DELETE ON public.briefing FOR EACH ROW EXECUTE FUNCTION public.kadash_audit();



CREATE TRIGGER audit_delete AFTER DELETE ON public.briefing_note FOR EACH ROW EXECUTE FUNCTION public.kadash_audit();



CREATE TRIGGER audit_delete AFTER DELETE ON public.briefing_template FOR EACH ROW EXECUTE FUNCTION public.kadash_audit();



CREATE TRIGGER audit_delete AFTER DELETE ON public.budget FOR EACH ROW EXECUTE FUNCTION public.kadash_audit();



CREATE TRIGGER audit_delete AFTER DELETE ON public.budget_event FOR EACH ROW EXECUTE FUNCTION public.kadash_audit();



CREATE TRIGGER audit_delete AFTER DELETE ON public.budget_line FOR EACH ROW EXECUTE FUNCTION public.kadash_audit();



CREATE TRIGGER audit_delete AFTER DELETE ON public.contact FOR EACH ROW EXECUTE FUNCTION public.kadash_audit();



CREATE TRIGGER audit_delete AFTER DELETE ON public.evidence_file FOR EACH ROW EXECUTE FUNCTION public.kadash_audit();



CREATE TRIGGER audit_delete AFTER DELETE ON public.follow_up FOR EACH ROW EXECUTE FUNCTION public.kadash_audit();



CREATE TRIGGER audit_delete AFTER DELETE ON public.goal_node FOR EACH ROW EXECUTE FUNCTION public.kadash_audit();



CREATE TRIGGER audit_delete AFTER DELETE ON public.interaction FOR EACH ROW EXECUTE FUNCTION public.kadash_audit();



CREATE TRIGGER audit_delete AFTER DELETE ON public.list_membership FOR EACH ROW EXECUTE FUNCTION public.kadash_audit();



CREATE TRIGGER audit_delete AFTER DELETE ON public.meter_day FOR EACH ROW EXECUTE FUNCTION public.kadash_audit();



CREATE TRIGGER audit_delete AFTER DELETE ON public.mobility FOR EACH ROW EXECUTE FUNCTION public.kadash_audit();



CREATE TRIGGER audit_delete AFTER DELETE ON public.own_criterion FOR EACH ROW EXECUTE FUNCTION public.kadash_audit();



CREATE TRIGGER audit_delete AFTER DELETE ON public.person FOR EACH ROW EXECUTE FUNCTION public.kadash_audit();



CREATE TRIGGER audit_delete AFTER DELETE ON public.power_cost_rate FOR EACH ROW EXECUTE FUNCTION public.kadash_audit();



CREATE TRIGGER audit_delete AFTER DELETE ON public.program FOR EACH ROW EXECUTE FUNCTION public.kadash_audit();



CREATE TRIGGER audit_delete AFTER DELETE ON public.remembered_mapping FOR EACH ROW EXECUTE FUNCTION public.kadash_audit();



CREATE TRIGGER audit_delete AFTER DELETE ON public.representative FOR EACH ROW EXECUTE FUNCTION public.kadash_audit();



CREATE TRIGGER audit_delete AFTER DELETE ON public.scenario FOR EACH ROW EXECUTE FUNCTION public.kadash_audit();



CREATE TRIGGER audit_delete AFTER DELETE ON public.setting FOR EACH ROW EXECUTE FUNCTION public.kadash_audit();



CREATE TRIGGER audit_delete AFTER DELETE ON public.stall_mark FOR EACH ROW EXECUTE FUNCTION public.kadash_audit();



CREATE TRIGGER audit_delete AFTER DELETE ON public.survey_invitation FOR EACH ROW EXECUTE FUNCTION public.kadash_audit();



CREATE TRIGGER audit_delete AFTER DELETE ON public.survey_question FOR EACH ROW EXECUTE FUNCTION public.kadash_audit();



CREATE TRIGGER audit_delete AFTER DELETE ON public.survey_response FOR EACH ROW EXECUTE FUNCTION public.kadash_audit();



CREATE TRIGGER audit_delete AFTER DELETE ON public.survey_wave FOR EACH ROW EXECUTE FUNCTION public.kadash_audit();



CREATE TRIGGER audit_delete AFTER DELETE ON public.upload_batch FOR EACH ROW EXECUTE FUNCTION public.kadash_audit();



CREATE TRIGGER audit_delete AFTER DELETE ON public.worksheet_row FOR EACH ROW EXECUTE FUNCTION public.kadash_audit();



CREATE TRIGGER audit_guard BEFORE DELETE OR UPDATE OR TRUNCATE ON public.audit_entry FOR EACH STATEMENT EXECUTE FUNCTION public.kadash_append_only();



CREATE TRIGGER audit_guard BEFORE DELETE OR UPDATE OR TRUNCATE ON public.audit_seal FOR EACH STATEMENT EXECUTE FUNCTION public.kadash_append_only();



CREATE TRIGGER audit_insert AFTER INSERT ON public.account FOR EACH ROW WHEN ((new.batch_id IS NULL)) EXECUTE FUNCTION public.kadash_audit();



CREATE TRIGGER audit_insert AFTER INSERT ON public.actual FOR EACH ROW WHEN ((new.batch_id IS NULL)) EXECUTE FUNCTION public.kadash_audit();



CREATE TRIGGER audit_insert AFTER INSERT ON public.assessment FOR EACH ROW EXECUTE FUNCTION public.kadash_audit();



CREATE TRIGGER audit_insert AFTER INSERT ON public.assessment_answer FOR EACH ROW EXECUTE FUNCTION public.kadash_audit();



CREATE TRIGGER audit_insert AFTER INSERT ON public.bill FOR EACH ROW WHEN ((new.batch_id IS NULL)) EXECUTE FUNCTION public.kadash_audit();



CREATE TRIGGER audit_insert AFTER INSERT ON public.briefing FOR EACH ROW EXECUTE FUNCTION public.kadash_audit();



CREATE TRIGGER audit_insert AFTER INSERT ON public.briefing_note FOR EACH ROW EXECUTE FUNCTION public.kadash_audit();



CREATE TRIGGER audit_insert AFTER INSERT ON public.briefing_template FOR EACH ROW EXECUTE FUNCTION public.kadash_audit();



CREATE TRIGGER audit_insert AFTER INSERT ON public.budget FOR EACH ROW WHEN ((new.batch_id IS NULL)) EXECUTE FUNCTION public.kadash_audit();



CREATE TRIGGER audit_insert AFTER INSERT ON public.budget_event FOR EACH ROW EXECUTE FUNCTION public.kadash_audit();



CREATE TRIGGER audit_insert AFTER INSERT ON public.budget_line FOR EACH ROW WHEN ((new.batch_id IS NULL)) EXECUTE FUNCTION public.kadash_audit();



CREATE TRIGGER audit_insert AFTER INSERT ON public.contact FOR EACH ROW WHEN ((new.batch_id IS NULL)) EXECUTE FUNCTION public.kadash_audit();



CREATE TRIGGER audit_insert AFTER INSERT ON public.evidence_file FOR EACH ROW EXECUTE FUNCTION public.kadash_audit();



CREATE TRIGGER audit_insert AFTER INSERT ON public.follow_up FOR EACH ROW EXECUTE FUNCTION public.kadash_audit();



CREATE TRIGGER audit_insert AFTER INSERT ON public.goal_node FOR EACH ROW WHEN ((new.batch_id IS NULL)) EXECUTE FUNCTION public.kadash_audit();



CREATE TRIGGER audit_insert AFTER INSERT ON public.interaction FOR EACH ROW WHEN ((new.batch_id IS NULL)) EXECUTE FUNCTION public.kadash_audit();



CREATE TRIGGER audit_insert AFTER INSERT ON public.list_membership FOR EACH ROW WHEN ((new.batch_id IS NULL)) EXECUTE FUNCTION public.kadash_audit();



CREATE TRIGGER audit_insert AFTER INSERT ON public.meter_day FOR EACH ROW WHEN ((new.batch_id IS NULL)) EXECUTE FUNCTION public.kadash_audit();



CREATE TRIGGER audit_insert AFTER INSERT ON public.mobility FOR EACH ROW WHEN ((new.batch_id IS NULL)) EXECUTE FUNCTION public.kadash_audit();



CREATE TRIGGER audit_insert AFTER INSERT ON public.own_criterion FOR EACH ROW EXECUTE FUNCTION public.kadash_audit();



CREATE TRIGGER audit_insert AFTER INSERT ON public.person FOR EACH ROW EXECUTE FUNCTION public.kadash_audit();



CREATE TRIGGER audit_insert AFTER INSERT ON public.power_cost_rate FOR EACH ROW WHEN ((new.batch_id IS NULL)) EXECUTE FUNCTION public.kadash_audit();



CREATE TRIGGER audit_insert AFTER INSERT ON public.program FOR EACH ROW WHEN ((new.batch_id IS NULL)) EXECUTE FUNCTION public.kadash_audit();



CREATE TRIGGER audit_insert AFTER INSERT ON public.remembered_mapping FOR EACH ROW EXECUTE FUNCTION public.kadash_audit();



CREATE TRIGGER audit_insert AFTER INSERT ON public.representative FOR EACH ROW WHEN ((new.batch_id IS NULL)) EXECUTE FUNCTION public.kadash_audit();



CREATE TRIGGER audit_insert AFTER INSERT ON public.scenario FOR EACH ROW EXECUTE FUNCTION public.kadash_audit();



CREATE TRIGGER audit_insert AFTER INSERT ON public.setting FOR EACH ROW EXECUTE FUNCTION public.kadash_audit();



CREATE TRIGGER audit_insert AFTER INSERT ON public.stall_mark FOR EACH ROW EXECUTE FUNCTION public.kadash_audit();



CREATE TRIGGER audit_insert AFTER INSERT ON public.survey_invitation FOR EACH ROW WHEN ((new.batch_id IS NULL)) EXECUTE FUNCTION public.kadash_audit();



CREATE TRIGGER audit_insert AFTER INSERT ON public.survey_question FOR EACH ROW WHEN ((new.batch_id IS NULL)) EXECUTE FUNCTION public.kadash_audit();



CREATE TRIGGER audit_insert AFTER INSERT ON public.survey_response FOR EACH ROW WHEN ((new.batch_id IS NULL)) EXECUTE FUNCTION public.kadash_audit();



CREATE TRIGGER audit_insert AFTER INSERT ON public.survey_wave FOR EACH ROW WHEN ((new.batch_id IS NULL)) EXECUTE FUNCTION public.kadash_audit();



CREATE TRIGGER audit_insert AFTER INSERT ON public.upload_batch FOR EACH ROW EXECUTE FUNCTION public.kadash_audit();



CREATE TRIGGER audit_insert AFTER INSERT ON public.worksheet_row FOR EACH ROW WHEN ((new.batch_id IS NULL)) EXECUTE FUNCTION public.kadash_audit();



CREATE TRIGGER audit_truncate BEFORE TRUNCATE ON public.account FOR EACH STATEMENT EXECUTE FUNCTION public.kadash_no_truncate();



CREATE TRIGGER audit_truncate BEFORE TRUNCATE ON public.actual FOR EACH STATEMENT EXECUTE FUNCTION public.kadash_no_truncate();



CREATE TRIGGER audit_truncate BEFORE TRUNCATE ON public.assessment FOR EACH STATEMENT EXECUTE FUNCTION public.kadash_no_truncate();



CREATE TRIGGER audit_truncate BEFORE TRUNCATE ON public.assessment_answer FOR EACH STATEMENT EXECUTE FUNCTION public.kadash_no_truncate();



CREATE TRIGGER audit_truncate BEFORE TRUNCATE ON public.bill FOR EACH STATEMENT EXECUTE FUNCTION public.kadash_no_truncate();



CREATE TRIGGER audit_truncate BEFORE TRUNCATE ON public.briefing FOR EACH STATEMENT EXECUTE FUNCTION public.kadash_no_truncate();



CREATE TRIGGER audit_truncate BEFORE TRUNCATE ON public.briefing_note FOR EACH STATEMENT EXECUTE FUNCTION public.kadash_no_truncate();



CREATE TRIGGER audit_truncate BEFORE TRUNCATE ON public.briefing_template FOR EACH STATEMENT EXECUTE FUNCTION public.kadash_no_truncate();



CREATE TRIGGER audit_truncate BEFORE TRUNCATE ON public.budget FOR EACH STATEMENT EXECUTE FUNCTION public.kadash_no_truncate();



CREATE TRIGGER audit_truncate BEFORE TRUNCATE ON public.budget_event FOR EACH STATEMENT EXECUTE FUNCTION public.kadash_no_truncate();



CREATE TRIGGER audit_truncate BEFORE TRUNCATE ON public.budget_line FOR EACH STATEMENT EXECUTE FUNCTION public.kadash_no_truncate();



CREATE TRIGGER audit_truncate BEFORE TRUNCATE ON public.contact FOR EACH STATEMENT EXECUTE FUNCTION public.kadash_no_truncate();



CREATE TRIGGER audit_truncate BEFORE TRUNCATE ON public.evidence_file FOR EACH STATEMENT EXECUTE FUNCTION public.kadash_no_truncate();



CREATE TRIGGER audit_truncate BEFORE TRUNCATE ON public.follow_up FOR EACH STATEMENT EXECUTE FUNCTION public.kadash_no_truncate();



CREATE TRIGGER audit_truncate BEFORE TRUNCATE ON public.goal_node FOR EACH STATEMENT EXECUTE FUNCTION public.kadash_no_truncate();



CREATE TRIGGER audit_truncate BEFORE TRUNCATE ON public.interaction FOR EACH STATEMENT EXECUTE FUNCTION public.kadash_no_truncate();



CREATE TRIGGER audit_truncate BEFORE TRUNCATE ON public.list_membership FOR EACH STATEMENT EXECUTE FUNCTION public.kadash_no_truncate();



CREATE TRIGGER audit_truncate BEFORE TRUNCATE ON public.meter_day FOR EACH STATEMENT EXECUTE FUNCTION public.kadash_no_truncate();



CREATE TRIGGER audit_truncate BEFORE TRUNCATE ON public.mobility FOR EACH STATEMENT EXECUTE FUNCTION public.kadash_no_truncate();



CREATE TRIGGER audit_truncate BEFORE TRUNCATE ON public.own_criterion FOR EACH STATEMENT EXECUTE FUNCTION public.kadash_no_truncate();



CREATE TRIGGER audit_truncate BEFORE TRUNCATE ON public.person FOR EACH STATEMENT EXECUTE FUNCTION public.kadash_no_truncate();



CREATE TRIGGER audit_truncate BEFORE TRUNCATE ON public.power_cost_rate FOR EACH STATEMENT EXECUTE FUNCTION public.kadash_no_truncate();



CREATE TRIGGER audit_truncate BEFORE TRUNCATE ON public.program FOR EACH STATEMENT EXECUTE FUNCTION public.kadash_no_truncate();



CREATE TRIGGER audit_truncate BEFORE TRUNCATE ON public.remembered_mapping FOR EACH STATEMENT EXECUTE FUNCTION public.kadash_no_truncate();



CREATE TRIGGER audit_truncate BEFORE TRUNCATE ON public.representative FOR EACH STATEMENT EXECUTE FUNCTION public.kadash_no_truncate();



CREATE TRIGGER audit_truncate BEFORE TRUNCATE ON public.scenario FOR EACH STATEMENT EXECUTE FUNCTION public.kadash_no_truncate();



CREATE TRIGGER audit_truncate BEFORE TRUNCATE ON public.setting FOR EACH STATEMENT EXECUTE FUNCTION public.kadash_no_truncate();



CREATE TRIGGER audit_truncate BEFORE TRUNCATE ON public.stall_mark FOR EACH STATEMENT EXECUTE FUNCTION public.kadash_no_truncate();



CREATE TRIGGER audit_truncate BEFORE TRUNCATE ON public.survey_invitation FOR EACH STATEMENT EXECUTE FUNCTION public.kadash_no_truncate();



CREATE TRIGGER audit_truncate BEFORE TRUNCATE ON public.survey_question FOR EACH STATEMENT EXECUTE FUNCTION public.kadash_no_truncate();



CREATE TRIGGER audit_truncate BEFORE TRUNCATE ON public.survey_response FOR EACH STATEMENT EXECUTE FUNCTION public.kadash_no_truncate();



CREATE TRIGGER audit_truncate BEFORE TRUNCATE ON public.survey_wave FOR EACH STATEMENT EXECUTE FUNCTION public.kadash_no_truncate();



CREATE TRIGGER audit_truncate BEFORE TRUNCATE ON public.upload_batch FOR EACH STATEMENT EXECUTE FUNCTION public.kadash_no_truncate();



CREATE TRIGGER audit_truncate BEFORE TRUNCATE ON public.worksheet_row FOR EACH STATEMENT EXECUTE FUNCTION public.kadash_no_truncate();



CREATE TRIGGER audit_update AFTER UPDATE ON public.account FOR EACH ROW EXECUTE FUNCTION public.kadash_audit();



CREATE TRIGGER audit_update AFTER UPDATE ON public.actual FOR EACH ROW EXECUTE FUNCTION public.kadash_audit();



CREATE TRIGGER audit_update AFTER UPDATE ON public.assessment FOR EACH ROW EXECUTE FUNCTION public.kadash_audit();



CREATE TRIGGER audit_update AFTER UPDATE ON public.assessment_answer FOR EACH ROW EXECUTE FUNCTION public.kadash_audit();



CREATE TRIGGER audit_update AFTER UPDATE ON public.bill FOR EACH ROW EXECUTE FUNCTION public.kadash_audit();



CREATE TRIGGER audit_update AFTER UPDATE ON public.briefing FOR EACH ROW EXECUTE FUNCTION public.kadash_audit();



CREATE TRIGGER audit_update AFTER UPDATE ON public.briefing_note FOR EACH ROW EXECUTE FUNCTION public.kadash_audit();



CREATE TRIGGER audit_update AFTER UPDATE ON public.briefing_template FOR EACH ROW EXECUTE FUNCTION public.kadash_audit();



CREATE TRIGGER audit_update AFTER UPDATE ON public.budget FOR EACH ROW EXECUTE FUNCTION public.kadash_audit();



CREATE TRIGGER audit_update AFTER UPDATE ON public.budget_event FOR EACH ROW EXECUTE FUNCTION public.kadash_audit();



CREATE TRIGGER audit_update AFTER UPDATE ON public.budget_line FOR EACH ROW EXECUTE FUNCTION public.kadash_audit();



CREATE TRIGGER audit_update AFTER UPDATE ON public.contact FOR EACH ROW EXECUTE FUNCTION public.kadash_audit();



CREATE TRIGGER audit_update AFTER UPDATE ON public.evidence_file FOR EACH ROW EXECUTE FUNCTION public.kadash_audit();



CREATE TRIGGER audit_update AFTER UPDATE ON public.follow_up FOR EACH ROW EXECUTE FUNCTION public.kadash_audit();



CREATE TRIGGER audit_update AFTER UPDATE ON public.goal_node FOR EACH ROW EXECUTE FUNCTION public.kadash_audit();



CREATE TRIGGER audit_update AFTER UPDATE ON public.interaction FOR EACH ROW EXECUTE FUNCTION public.kadash_audit();



CREATE TRIGGER audit_update AFTER UPDATE ON public.list_membership FOR EACH ROW EXECUTE FUNCTION public.kadash_audit();



CREATE TRIGGER audit_update AFTER UPDATE ON public.meter_day FOR EACH ROW EXECUTE FUNCTION public.kadash_audit();



CREATE TRIGGER audit_update AFTER UPDATE ON public.mobility FOR EACH ROW EXECUTE FUNCTION public.kadash_audit();



CREATE TRIGGER audit_update AFTER UPDATE ON public.own_criterion FOR EACH ROW EXECUTE FUNCTION public.kadash_audit();



CREATE TRIGGER audit_update AFTER UPDATE ON public.person FOR EACH ROW EXECUTE FUNCTION public.kadash_audit();



CREATE TRIGGER audit_update AFTER UPDATE ON public.power_cost_rate FOR EACH ROW EXECUTE FUNCTION public.kadash_audit();



CREATE TRIGGER audit_update AFTER UPDATE ON public.program FOR EACH ROW EXECUTE FUNCTION public.kadash_audit();



CREATE TRIGGER audit_update AFTER UPDATE ON public.remembered_mapping FOR EACH ROW EXECUTE FUNCTION public.kadash_audit();



CREATE TRIGGER audit_update AFTER UPDATE ON public.representative FOR EACH ROW EXECUTE FUNCTION public.kadash_audit();



CREATE TRIGGER audit_update AFTER UPDATE ON public.scenario FOR EACH ROW EXECUTE FUNCTION public.kadash_audit();



CREATE TRIGGER audit_update AFTER UPDATE ON public.setting FOR EACH ROW EXECUTE FUNCTION public.kadash_audit();



CREATE TRIGGER audit_update AFTER UPDATE ON public.stall_mark FOR EACH ROW EXECUTE FUNCTION public.kadash_audit();



CREATE TRIGGER audit_update AFTER UPDATE ON public.survey_invitation FOR EACH ROW EXECUTE FUNCTION public.kadash_audit();



CREATE TRIGGER audit_update AFTER UPDATE ON public.survey_question FOR EACH ROW EXECUTE FUNCTION public.kadash_audit();



CREATE TRIGGER audit_update AFTER UPDATE ON public.survey_response FOR EACH ROW EXECUTE FUNCTION public.kadash_audit();



CREATE TRIGGER audit_update AFTER UPDATE ON public.survey_wave FOR EACH ROW EXECUTE FUNCTION public.kadash_audit();



CREATE TRIGGER audit_update AFTER UPDATE ON public.upload_batch FOR EACH ROW EXECUTE FUNCTION public.kadash_audit();



CREATE TRIGGER audit_update AFTER UPDATE ON public.worksheet_row FOR EACH ROW EXECUTE FUNCTION public.kadash_audit();



ALTER TABLE ONLY public.account
    ADD CONSTRAINT fk_account_parent_id FOREIGN KEY (parent_id) REFERENCES public.account(id);



ALTER TABLE ONLY public.account
    ADD CONSTRAINT fk_account_representative_id FOREIGN KEY (representative_id) REFERENCES public.representative(id);



ALTER TABLE ONLY public.actual
    ADD CONSTRAINT fk_actual_program_id FOREIGN KEY (program_id) REFERENCES public.program(id);



ALTER TABLE ONLY public.assessment_answer
    ADD CONSTRAINT fk_assessment_answer_assessment_id FOREIGN KEY (assessment_id) REFERENCES public.assessment(id);



ALTER TABLE ONLY public.assessment
    ADD CONSTRAINT fk_assessment_taken_from_id FOREIGN KEY (taken_from_id) REFERENCES public.assessment(id);



ALTER TABLE ONLY public.bill
    ADD CONSTRAINT fk_bill_account_id FOREIGN KEY (account_id) REFERENCES public.account(id);



ALTER TABLE ONLY public.briefing_note
    ADD CONSTRAINT fk_briefing_note_briefing_id FOREIGN KEY (briefing_id) REFERENCES public.briefing(id);



ALTER TABLE ONLY public.budget
    ADD CONSTRAINT fk_budget_based_on_id FOREIGN KEY (based_on_id) REFERENCES public.budget(id);



ALTER TABLE ONLY public.budget_event
    ADD CONSTRAINT fk_budget_event_budget_id FOREIGN KEY (budget_id) REFERENCES public.budget(id);



ALTER TABLE ONLY public.budget_line
    ADD CONSTRAINT fk_budget_line_budget_id FOREIGN KEY (budget_id) REFERENCES public.budget(id);



ALTER TABLE ONLY public.budget
    ADD CONSTRAINT fk_budget_program_id FOREIGN KEY (program_id) REFERENCES public.program(id);



ALTER TABLE ONLY public.contact
    ADD CONSTRAINT fk_contact_account_id FOREIGN KEY (account_id) REFERENCES public.account(id);



ALTER TABLE ONLY public.evidence_file
    ADD CONSTRAINT fk_evidence_file_assessment_id FOREIGN KEY (assessment_id) REFERENCES public.assessment(id);



ALTER TABLE ONLY public.evidence_file
    ADD CONSTRAINT fk_evidence_file_sha256 FOREIGN KEY (sha256) REFERENCES public.evidence_content(sha256);



ALTER TABLE ONLY public.follow_up
    ADD CONSTRAINT fk_follow_up_account_id FOREIGN KEY (account_id) REFERENCES public.account(id);



ALTER TABLE ONLY public.follow_up
    ADD CONSTRAINT fk_follow_up_response_id FOREIGN KEY (response_id) REFERENCES public.survey_response(id);



ALTER TABLE ONLY public.follow_up
    ADD CONSTRAINT fk_follow_up_wave_id FOREIGN KEY (wave_id) REFERENCES public.survey_wave(id);



ALTER TABLE ONLY public.goal_node
    ADD CONSTRAINT fk_goal_node_parent_id FOREIGN KEY (parent_id) REFERENCES public.goal_node(id);



ALTER TABLE ONLY public.interaction
    ADD CONSTRAINT fk_interaction_account_id FOREIGN KEY (account_id) REFERENCES public.account(id);



ALTER TABLE ONLY public.list_membership
    ADD CONSTRAINT fk_list_membership_account_id FOREIGN KEY (account_id) REFERENCES public.account(id);



ALTER TABLE ONLY public.meter_day
    ADD CONSTRAINT fk_meter_day_account_id FOREIGN KEY (account_id) REFERENCES public.account(id);



ALTER TABLE ONLY public.mobility
    ADD CONSTRAINT fk_mobility_account_id FOREIGN KEY (account_id) REFERENCES public.account(id);



ALTER TABLE ONLY public.power_cost_rate
    ADD CONSTRAINT fk_power_cost_rate_account_id FOREIGN KEY (account_id) REFERENCES public.account(id);



ALTER TABLE ONLY public.stall_mark
    ADD CONSTRAINT fk_stall_mark_assessment_id FOREIGN KEY (assessment_id) REFERENCES public.assessment(id);



ALTER TABLE ONLY public.survey_invitation
    ADD CONSTRAINT fk_survey_invitation_account_id FOREIGN KEY (account_id) REFERENCES public.account(id);



ALTER TABLE ONLY public.survey_invitation
    ADD CONSTRAINT fk_survey_invitation_wave_id FOREIGN KEY (wave_id) REFERENCES public.survey_wave(id);



ALTER TABLE ONLY public.survey_question
    ADD CONSTRAINT fk_survey_question_wave_id FOREIGN KEY (wave_id) REFERENCES public.survey_wave(id);



ALTER TABLE ONLY public.survey_response
    ADD CONSTRAINT fk_survey_response_account_id FOREIGN KEY (account_id) REFERENCES public.account(id);



ALTER TABLE ONLY public.survey_response
    ADD CONSTRAINT fk_survey_response_wave_id FOREIGN KEY (wave_id) REFERENCES public.survey_wave(id);



ALTER TABLE ONLY public.upload_batch
    ADD CONSTRAINT fk_upload_batch_sha256 FOREIGN KEY (sha256) REFERENCES public.upload_file(sha256);



ALTER TABLE ONLY public.worksheet_row
    ADD CONSTRAINT fk_worksheet_row_account_id FOREIGN KEY (account_id) REFERENCES public.account(id);




