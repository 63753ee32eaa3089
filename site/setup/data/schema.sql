-- Made by `manage.py schemasnapshot`: do not edit, do not merge by hand, make it again.
-- language vi
-- user accounts.User
-- accounts.0001_initial 051832a817b25251
-- accounts.0002_language_consent e5af2e0ee4c0149e
-- accounts.0003_audit 4f9d0d26af305376
-- accounts.0004_audit_append_only_triggers ea53f31c9fe1d1a1
-- address.0001_initial e4802143376dafec
-- areas.0001_initial 7a17ab39246c3057
-- areas.0002_officers cba0c31d639c52ce
-- basket.0001_initial 88ab49c903a0f8e7
-- basket.0002_lines_and_vouchers 84deca98917cd993
-- basket.0003_one_open_basket d65c3c28f12d26de
-- catalogue.0001_initial e49add885f46a89f
-- catalogue.0002_category_hierarchy_view bcc4d6e8c0be75ee
-- certificates.0001_initial d8816e889797553d
-- certificates.0002_insert_only_triggers bd52875c1fc7cdab
-- certificates.0003_desk b27b00f94d5f010f
-- cms.0001_initial 6801a2ce64c051e7
-- cms.0002_listing_claims 124f514f13507e0f
-- cms.0003_stories_gifts_people 1f1c302b4d968568
-- cms.0004_site_identity_in_english 0572612999de62e6
-- cms.0005_described_pictures 7baca197b9bf18f7
-- cms.0006_picture_in_words 50f424dcc034037c
-- notices.0001_initial dcc790ccdee42ce3
-- notices.0002_tries 8a5e7f6f718c7b49
-- order.0001_initial e05b76ec8719dfe6
-- order.0002_communication_event f443d90874904650
-- order.0003_states_and_numbers a209759e46df8c28
-- order.0004_pickup_place 3d0c49aa91b37cd2
-- origins.0001_initial 5244a9458ac36bf6
-- origins.0002_areas_and_special_days 428a9d4e3b822ea4
-- partner.0001_initial 39e9c85fc320a5a4
-- producers.0001_initial 20b1dfdc0c6bf66f
-- search.0001_initial 48d3a0eca6a393b2

CREATE TABLE "account_emailaddress" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "verified" bool NOT NULL, "primary" bool NOT NULL, "user_id" bigint NOT NULL REFERENCES "accounts_user" ("id") DEFERRABLE INITIALLY DEFERRED, "email" varchar(254) NOT NULL);
CREATE TABLE "account_emailconfirmation" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "created" datetime NOT NULL, "sent" datetime NULL, "key" varchar(64) NOT NULL UNIQUE, "email_address_id" integer NOT NULL REFERENCES "account_emailaddress" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "accounts_auditentry" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "at" datetime NOT NULL, "act" varchar(40) NOT NULL, "subject" varchar(200) NOT NULL, "address" varchar(200) NOT NULL, "decision" varchar(120) NOT NULL, "province" varchar(5) NOT NULL, "commune" varchar(5) NOT NULL, "details" text NOT NULL CHECK ((JSON_VALID("details") OR "details" IS NULL)), "by_id" bigint NULL REFERENCES "accounts_user" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "accounts_user" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "password" varchar(128) NOT NULL, "last_login" datetime NULL, "is_superuser" bool NOT NULL, "first_name" varchar(150) NOT NULL, "last_name" varchar(150) NOT NULL, "is_staff" bool NOT NULL, "is_active" bool NOT NULL, "date_joined" datetime NOT NULL, "email" varchar(254) NULL UNIQUE, "phone" varchar(16) NULL UNIQUE, "phone_verified" bool NOT NULL, "consented_at" datetime NULL, "language" varchar(5) NOT NULL, CONSTRAINT "user_email_lower_case" CHECK (("email" IS NULL OR "email" = (LOWER("email")))), CONSTRAINT "user_has_email_or_phone" CHECK (("email" IS NOT NULL OR "phone" IS NOT NULL)), CONSTRAINT "user_no_empty_contact" CHECK ((NOT ("email" = '' AND "email" IS NOT NULL) AND NOT ("phone" = '' AND "phone" IS NOT NULL))));
CREATE TABLE "accounts_user_groups" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "user_id" bigint NOT NULL REFERENCES "accounts_user" ("id") DEFERRABLE INITIALLY DEFERRED, "group_id" integer NOT NULL REFERENCES "auth_group" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "accounts_user_user_permissions" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "user_id" bigint NOT NULL REFERENCES "accounts_user" ("id") DEFERRABLE INITIALLY DEFERRED, "permission_id" integer NOT NULL REFERENCES "auth_permission" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "address_country" ("iso_3166_1_a2" varchar(2) NOT NULL PRIMARY KEY, "iso_3166_1_a3" varchar(3) NOT NULL, "iso_3166_1_numeric" varchar(3) NOT NULL, "printable_name" varchar(128) NOT NULL, "name" varchar(128) NOT NULL, "display_order" smallint unsigned NOT NULL CHECK ("display_order" >= 0), "is_shipping_country" bool NOT NULL);
CREATE TABLE "address_useraddress" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "code" varchar(255) NULL UNIQUE, "title" varchar(64) NOT NULL, "first_name" varchar(255) NOT NULL, "last_name" varchar(255) NOT NULL, "line1" varchar(255) NOT NULL, "line2" varchar(255) NOT NULL, "line3" varchar(255) NOT NULL, "line4" varchar(255) NOT NULL, "state" varchar(255) NOT NULL, "postcode" varchar(64) NOT NULL, "search_text" text NOT NULL, "phone_number" varchar(128) NOT NULL, "notes" text NOT NULL, "is_default_for_shipping" bool NOT NULL, "is_default_for_billing" bool NOT NULL, "num_orders_as_shipping_address" integer unsigned NOT NULL CHECK ("num_orders_as_shipping_address" >= 0), "num_orders_as_billing_address" integer unsigned NOT NULL CHECK ("num_orders_as_billing_address" >= 0), "hash" varchar(255) NOT NULL, "date_created" datetime NOT NULL, "place_typed" varchar(120) NOT NULL, "commune_id" bigint NULL REFERENCES "areas_area" ("id") DEFERRABLE INITIALLY DEFERRED, "country_id" varchar(2) NOT NULL REFERENCES "address_country" ("iso_3166_1_a2") DEFERRABLE INITIALLY DEFERRED, "user_id" bigint NOT NULL REFERENCES "accounts_user" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "analytics_productrecord" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "num_views" integer unsigned NOT NULL CHECK ("num_views" >= 0), "num_basket_additions" integer unsigned NOT NULL CHECK ("num_basket_additions" >= 0), "num_purchases" integer unsigned NOT NULL CHECK ("num_purchases" >= 0), "score" real NOT NULL, "product_id" bigint NOT NULL UNIQUE REFERENCES "catalogue_product" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "analytics_userproductview" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "date_created" datetime NOT NULL, "product_id" bigint NOT NULL REFERENCES "catalogue_product" ("id") DEFERRABLE INITIALLY DEFERRED, "user_id" bigint NOT NULL REFERENCES "accounts_user" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "analytics_userrecord" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "num_product_views" integer unsigned NOT NULL CHECK ("num_product_views" >= 0), "num_basket_additions" integer unsigned NOT NULL CHECK ("num_basket_additions" >= 0), "num_orders" integer unsigned NOT NULL CHECK ("num_orders" >= 0), "num_order_lines" integer unsigned NOT NULL CHECK ("num_order_lines" >= 0), "num_order_items" integer unsigned NOT NULL CHECK ("num_order_items" >= 0), "total_spent" decimal NOT NULL, "date_last_order" datetime NULL, "user_id" bigint NOT NULL UNIQUE REFERENCES "accounts_user" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "analytics_usersearch" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "query" varchar(255) NOT NULL, "date_created" datetime NOT NULL, "user_id" bigint NOT NULL REFERENCES "accounts_user" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "areas_area" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "level" varchar(8) NOT NULL, "code" varchar(5) NOT NULL, "name" varchar(80) NOT NULL, "kind" varchar(20) NOT NULL, "valid_from" date NULL, "valid_to" date NULL, "lat" real NULL, "lon" real NULL, "area_km2" real NULL, "name_key" varchar(80) NOT NULL, "parent_id" bigint NULL REFERENCES "areas_area" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "area_key" UNIQUE ("level", "code", "valid_from"), CONSTRAINT "area_ends_after_start" CHECK (("valid_to" IS NULL OR "valid_from" IS NULL OR "valid_to" >= ("valid_from"))), CONSTRAINT "area_province_has_no_parent" CHECK ((("level" = 'province' AND "parent_id" IS NULL) OR NOT ("level" = 'province'))));
CREATE TABLE "areas_areaofficer" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "level" varchar(8) NOT NULL, "role" varchar(13) NOT NULL, "title" varchar(120) NOT NULL, "starts_on" date NOT NULL, "ends_on" date NULL, "appointed_by_id" bigint NULL REFERENCES "accounts_user" ("id") DEFERRABLE INITIALLY DEFERRED, "area_id" bigint NULL REFERENCES "areas_area" ("id") DEFERRABLE INITIALLY DEFERRED, "hands_over_to_id" bigint NULL REFERENCES "areas_areaofficer" ("id") DEFERRABLE INITIALLY DEFERRED, "user_id" bigint NOT NULL REFERENCES "accounts_user" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "officer_area_unless_ministry" CHECK ((("area_id" IS NULL AND "level" = 'ministry') OR (NOT ("level" = 'ministry') AND "area_id" IS NOT NULL))), CONSTRAINT "officer_in_order" CHECK (("ends_on" IS NULL OR "ends_on" >= ("starts_on"))));
CREATE TABLE "areas_officerinvitation" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "level" varchar(8) NOT NULL, "role" varchar(13) NOT NULL, "title" varchar(120) NOT NULL, "email" varchar(254) NOT NULL, "secret_hash" varchar(64) NOT NULL UNIQUE, "invited_at" datetime NOT NULL, "expires_at" datetime NOT NULL, "used_at" datetime NULL, "cancelled_at" datetime NULL, "area_id" bigint NULL REFERENCES "areas_area" ("id") DEFERRABLE INITIALLY DEFERRED, "invited_by_id" bigint NOT NULL REFERENCES "accounts_user" ("id") DEFERRABLE INITIALLY DEFERRED, "used_by_id" bigint NULL REFERENCES "accounts_user" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "invitation_area_unless_ministry" CHECK ((("area_id" IS NULL AND "level" = 'ministry') OR (NOT ("level" = 'ministry') AND "area_id" IS NOT NULL))), CONSTRAINT "invitation_used_or_cancelled" CHECK (("used_at" IS NULL OR "cancelled_at" IS NULL)));
CREATE TABLE "areas_succession" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "is_partial" bool NOT NULL, "current_id" bigint NOT NULL REFERENCES "areas_area" ("id") DEFERRABLE INITIALLY DEFERRED, "former_id" bigint NOT NULL REFERENCES "areas_area" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "succession_once" UNIQUE ("former_id", "current_id"));
CREATE TABLE "auth_group" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "name" varchar(150) NOT NULL UNIQUE);
CREATE TABLE "auth_group_permissions" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "group_id" integer NOT NULL REFERENCES "auth_group" ("id") DEFERRABLE INITIALLY DEFERRED, "permission_id" integer NOT NULL REFERENCES "auth_permission" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "auth_permission" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "content_type_id" integer NOT NULL REFERENCES "django_content_type" ("id") DEFERRABLE INITIALLY DEFERRED, "codename" varchar(100) NOT NULL, "name" varchar(255) NOT NULL);
CREATE TABLE "basket_basket" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "status" varchar(128) NOT NULL, "date_created" datetime NOT NULL, "date_merged" datetime NULL, "date_submitted" datetime NULL, "owner_id" bigint NULL REFERENCES "accounts_user" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "basket_basket_vouchers" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "basket_id" bigint NOT NULL REFERENCES "basket_basket" ("id") DEFERRABLE INITIALLY DEFERRED, "voucher_id" bigint NOT NULL REFERENCES "voucher_voucher" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "basket_line" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "line_reference" varchar(128) NOT NULL, "quantity" integer unsigned NOT NULL CHECK ("quantity" >= 0), "price_currency" varchar(12) NOT NULL, "price_excl_tax" decimal NULL, "price_incl_tax" decimal NULL, "tax_code" varchar(64) NULL, "date_created" datetime NOT NULL, "date_updated" datetime NOT NULL, "basket_id" bigint NOT NULL REFERENCES "basket_basket" ("id") DEFERRABLE INITIALLY DEFERRED, "product_id" bigint NOT NULL REFERENCES "catalogue_product" ("id") DEFERRABLE INITIALLY DEFERRED, "stockrecord_id" bigint NOT NULL REFERENCES "partner_stockrecord" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "basket_lineattribute" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "value" text NOT NULL CHECK ((JSON_VALID("value") OR "value" IS NULL)), "line_id" bigint NOT NULL REFERENCES "basket_line" ("id") DEFERRABLE INITIALLY DEFERRED, "option_id" bigint NOT NULL REFERENCES "catalogue_option" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "catalogue_attributeoption" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "option" varchar(255) NOT NULL, "code" varchar(255) NULL UNIQUE, "group_id" bigint NOT NULL REFERENCES "catalogue_attributeoptiongroup" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "catalogue_attributeoptiongroup" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "name" varchar(128) NOT NULL, "code" varchar(255) NULL UNIQUE);
CREATE TABLE "catalogue_category" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "path" varchar(255) NOT NULL UNIQUE, "depth" integer unsigned NOT NULL CHECK ("depth" >= 0), "numchild" integer unsigned NOT NULL CHECK ("numchild" >= 0), "name" varchar(255) NOT NULL, "code" varchar(255) NULL UNIQUE, "description" text NOT NULL, "long_description" text NOT NULL, "meta_title" varchar(255) NULL, "meta_description" text NULL, "image" varchar(255) NULL, "slug" varchar(255) NOT NULL, "exclude_from_menu" bool NOT NULL, "is_public" bool NOT NULL, "ancestors_are_public" bool NOT NULL, "key" varchar(12) NOT NULL UNIQUE, "tier" varchar(5) NOT NULL, "name_en" varchar(255) NOT NULL, "set_no" smallint unsigned NULL UNIQUE CHECK ("set_no" >= 0), "group" varchar(12) NOT NULL, CONSTRAINT "category_set_has_number" CHECK ((("set_no" IS NOT NULL AND "tier" = 'set') OR (NOT ("tier" = 'set') AND "set_no" IS NULL))));
CREATE TABLE "catalogue_labelfacts" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "ingredients_vi" text NOT NULL, "ingredients_en" text NOT NULL, "materials_vi" text NOT NULL, "materials_en" text NOT NULL, "storage_vi" text NOT NULL, "storage_en" text NOT NULL, "usage_vi" text NOT NULL, "usage_en" text NOT NULL, "warnings_vi" text NOT NULL, "warnings_en" text NOT NULL, "shelf_life_days" integer unsigned NULL CHECK ("shelf_life_days" >= 0), "standard" varchar(120) NOT NULL, "declaration_number" varchar(80) NOT NULL, "abv_percent" decimal NULL, "product_id" bigint NOT NULL UNIQUE REFERENCES "catalogue_product" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "label_abv_is_percentage" CHECK (("abv_percent" IS NULL OR ("abv_percent" >= '0' AND "abv_percent" <= '100'))));
CREATE TABLE "catalogue_option" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "name" varchar(128) NOT NULL, "code" varchar(128) NOT NULL UNIQUE, "type" varchar(255) NOT NULL, "required" bool NOT NULL, "help_text" varchar(255) NULL, "order" integer NULL, "option_group_id" bigint NULL REFERENCES "catalogue_attributeoptiongroup" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "catalogue_product" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "structure" varchar(10) NOT NULL, "is_public" bool NOT NULL, "title" varchar(255) NOT NULL, "description" text NOT NULL, "meta_title" varchar(255) NULL, "meta_description" text NULL, "priority" smallint NOT NULL, "rating" real NULL, "date_created" datetime NOT NULL, "date_updated" datetime NOT NULL, "is_discountable" bool NOT NULL, "slug" varchar(160) NOT NULL UNIQUE, "code" varchar(9) NULL UNIQUE, "upc" varchar(14) NULL UNIQUE, "net_quantity" decimal NULL, "net_unit" varchar(6) NOT NULL, "pack_name_vi" varchar(80) NOT NULL, "pack_name_en" varchar(80) NOT NULL, "art" varchar(60) NOT NULL, "is_gift" bool NOT NULL, "is_sample" bool NOT NULL, "source_ref" varchar(20) NULL UNIQUE, "commune_id" bigint NULL REFERENCES "areas_area" ("id") DEFERRABLE INITIALLY DEFERRED, "criteria_set_id" bigint NULL REFERENCES "catalogue_category" ("id") DEFERRABLE INITIALLY DEFERRED, "producer_id" bigint NULL REFERENCES "producers_producer" ("id") DEFERRABLE INITIALLY DEFERRED, "province_id" bigint NULL REFERENCES "areas_area" ("id") DEFERRABLE INITIALLY DEFERRED, "product_class_id" bigint NULL REFERENCES "catalogue_productclass" ("id") DEFERRABLE INITIALLY DEFERRED, "parent_id" bigint NULL REFERENCES "catalogue_product" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "product_code_on_registered_only" CHECK ((("code" IS NULL AND "parent_id" IS NOT NULL AND "structure" = 'child') OR (NOT ("structure" = 'child') AND "code" IS NOT NULL AND "criteria_set_id" IS NOT NULL AND "parent_id" IS NULL))), CONSTRAINT "product_content_positive" CHECK (("net_quantity" IS NULL OR ("net_quantity" > '0' AND NOT ("net_unit" = '')))), CONSTRAINT "product_gtin_not_empty" CHECK (NOT ("upc" = '' AND "upc" IS NOT NULL)));
CREATE TABLE "catalogue_product_product_options" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "product_id" bigint NOT NULL REFERENCES "catalogue_product" ("id") DEFERRABLE INITIALLY DEFERRED, "option_id" bigint NOT NULL REFERENCES "catalogue_option" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "catalogue_productattribute" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "name" varchar(128) NOT NULL, "code" varchar(128) NOT NULL, "type" varchar(20) NOT NULL, "required" bool NOT NULL, "option_group_id" bigint NULL REFERENCES "catalogue_attributeoptiongroup" ("id") DEFERRABLE INITIALLY DEFERRED, "product_class_id" bigint NULL REFERENCES "catalogue_productclass" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "catalogue_productattributevalue" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "value_text" text NULL, "value_integer" integer NULL, "value_boolean" bool NULL, "value_float" real NULL, "value_richtext" text NULL, "value_date" date NULL, "value_datetime" datetime NULL, "value_file" varchar(255) NULL, "value_image" varchar(255) NULL, "entity_object_id" integer unsigned NULL CHECK ("entity_object_id" >= 0), "attribute_id" bigint NOT NULL REFERENCES "catalogue_productattribute" ("id") DEFERRABLE INITIALLY DEFERRED, "entity_content_type_id" integer NULL REFERENCES "django_content_type" ("id") DEFERRABLE INITIALLY DEFERRED, "product_id" bigint NOT NULL REFERENCES "catalogue_product" ("id") DEFERRABLE INITIALLY DEFERRED, "value_option_id" bigint NULL REFERENCES "catalogue_attributeoption" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "catalogue_productattributevalue_value_multi_option" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "productattributevalue_id" bigint NOT NULL REFERENCES "catalogue_productattributevalue" ("id") DEFERRABLE INITIALLY DEFERRED, "attributeoption_id" bigint NOT NULL REFERENCES "catalogue_attributeoption" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "catalogue_productcategory" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "category_id" bigint NOT NULL REFERENCES "catalogue_category" ("id") DEFERRABLE INITIALLY DEFERRED, "product_id" bigint NOT NULL REFERENCES "catalogue_product" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "catalogue_productclass" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "name" varchar(128) NOT NULL, "slug" varchar(128) NOT NULL UNIQUE, "requires_shipping" bool NOT NULL, "track_stock" bool NOT NULL);
CREATE TABLE "catalogue_productclass_options" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "productclass_id" bigint NOT NULL REFERENCES "catalogue_productclass" ("id") DEFERRABLE INITIALLY DEFERRED, "option_id" bigint NOT NULL REFERENCES "catalogue_option" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "catalogue_productimage" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "code" varchar(255) NULL UNIQUE, "original" varchar(255) NOT NULL, "caption" varchar(200) NOT NULL, "display_order" integer unsigned NOT NULL CHECK ("display_order" >= 0), "date_created" datetime NOT NULL, "product_id" bigint NOT NULL REFERENCES "catalogue_product" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "catalogue_productrecommendation" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "ranking" smallint unsigned NOT NULL CHECK ("ranking" >= 0), "primary_id" bigint NOT NULL REFERENCES "catalogue_product" ("id") DEFERRABLE INITIALLY DEFERRED, "recommendation_id" bigint NOT NULL REFERENCES "catalogue_product" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "certificates_certificate" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "code" varchar(9) NOT NULL UNIQUE, "stars" smallint unsigned NOT NULL CHECK ("stars" >= 0), "valid_from" date NOT NULL, "valid_until" date NOT NULL, "number" varchar(60) NOT NULL, "score" decimal NULL, "recorded_at" datetime NOT NULL, "confirmed_by_id" bigint NULL REFERENCES "accounts_user" ("id") DEFERRABLE INITIALLY DEFERRED, "product_id" bigint NOT NULL REFERENCES "catalogue_product" ("id") DEFERRABLE INITIALLY DEFERRED, "proposed_by_id" bigint NULL REFERENCES "accounts_user" ("id") DEFERRABLE INITIALLY DEFERRED, "decision_id" bigint NOT NULL REFERENCES "certificates_decision" ("id") DEFERRABLE INITIALLY DEFERRED, "supersedes_id" bigint NULL UNIQUE REFERENCES "certificates_certificate" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "certificate_stars_3_to_5" CHECK (("stars" >= 3 AND "stars" <= 5)), CONSTRAINT "certificate_ends_after_start" CHECK ("valid_until" > ("valid_from")), CONSTRAINT "certificate_score_0_to_100" CHECK (("score" IS NULL OR ("score" >= '0' AND "score" <= '100'))), CONSTRAINT "certificate_once_per_decision" UNIQUE ("product_id", "decision_id"), CONSTRAINT "certificate_not_its_own_successor" CHECK (("supersedes_id" IS NULL OR NOT ("supersedes_id" = ("id") AND "supersedes_id" IS NOT NULL))));
CREATE TABLE "certificates_decision" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "kind" varchar(12) NOT NULL, "number" varchar(60) NOT NULL, "signed_on" date NOT NULL, "instrument" varchar(24) NOT NULL, "source" varchar(300) NOT NULL, "is_sample" bool NOT NULL, "recorded_at" datetime NOT NULL, "confirmed_by_id" bigint NULL REFERENCES "accounts_user" ("id") DEFERRABLE INITIALLY DEFERRED, "proposed_by_id" bigint NULL REFERENCES "accounts_user" ("id") DEFERRABLE INITIALLY DEFERRED, "issuer_id" bigint NOT NULL REFERENCES "certificates_issuer" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "decision_once" UNIQUE ("issuer_id", "number", "signed_on"), CONSTRAINT "decision_has_number" CHECK (NOT ("number" = '')));
CREATE TABLE "certificates_decisionfile" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "file" varchar(100) NOT NULL, "original_name" varchar(160) NOT NULL, "sha256" varchar(64) NOT NULL, "size" integer unsigned NOT NULL CHECK ("size" >= 0), "pages" smallint unsigned NOT NULL CHECK ("pages" >= 0), "uploaded_at" datetime NOT NULL, "published_at" datetime NULL, "decision_id" bigint NULL REFERENCES "certificates_decision" ("id") DEFERRABLE INITIALLY DEFERRED, "published_by_id" bigint NULL REFERENCES "accounts_user" ("id") DEFERRABLE INITIALLY DEFERRED, "uploaded_by_id" bigint NULL REFERENCES "accounts_user" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "decision_file_public_with_decision" CHECK (("published_at" IS NULL OR "decision_id" IS NOT NULL)));
CREATE TABLE "certificates_entry" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "kind" varchar(12) NOT NULL, "effective_on" date NOT NULL, "ground" varchar(2) NOT NULL, "reason" text NOT NULL, "values" text NOT NULL CHECK ((JSON_VALID("values") OR "values" IS NULL)), "recorded_at" datetime NOT NULL, "certificate_id" bigint NOT NULL REFERENCES "certificates_certificate" ("id") DEFERRABLE INITIALLY DEFERRED, "confirmed_by_id" bigint NULL REFERENCES "accounts_user" ("id") DEFERRABLE INITIALLY DEFERRED, "decision_id" bigint NULL REFERENCES "certificates_decision" ("id") DEFERRABLE INITIALLY DEFERRED, "proposed_by_id" bigint NULL REFERENCES "accounts_user" ("id") DEFERRABLE INITIALLY DEFERRED, "case_id" bigint NULL REFERENCES "certificates_reassessmentcase" ("id") DEFERRABLE INITIALLY DEFERRED, "annuls_id" bigint NULL UNIQUE REFERENCES "certificates_entry" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "entry_carries_what_its_kind_needs" CHECK ((("annuls_id" IS NULL AND "case_id" IS NULL AND "decision_id" IS NOT NULL AND "kind" = 'revocation' AND NOT ("ground" = '')) OR ("annuls_id" IS NOT NULL AND "case_id" IS NULL AND "decision_id" IS NOT NULL AND "kind" = 'annulment') OR ("annuls_id" IS NULL AND "case_id" IS NOT NULL AND "kind" IN ('extension', 'case_closed')) OR ("annuls_id" IS NULL AND "case_id" IS NULL AND "kind" = 'correction' AND NOT ("reason" = '')) OR ("annuls_id" IS NULL AND "case_id" IS NULL AND "kind" = 'learned'))));
CREATE TABLE "certificates_issuer" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "name" varchar(160) NOT NULL, "name_en" varchar(160) NOT NULL, "level" varchar(8) NOT NULL, "valid_from" date NULL, "valid_to" date NULL, "area_id" bigint NULL REFERENCES "areas_area" ("id") DEFERRABLE INITIALLY DEFERRED, "succeeded_by_id" bigint NULL REFERENCES "certificates_issuer" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "issuer_once" UNIQUE ("name", "level"));
CREATE TABLE "certificates_liveperiod" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "stars" smallint unsigned NOT NULL CHECK ("stars" >= 0), "starts_on" date NOT NULL, "ends_on" date NOT NULL, "is_extension" bool NOT NULL, "certificate_id" bigint NOT NULL REFERENCES "certificates_certificate" ("id") DEFERRABLE INITIALLY DEFERRED, "product_id" bigint NOT NULL REFERENCES "catalogue_product" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "live_period_in_order" CHECK ("ends_on" >= ("starts_on")), CONSTRAINT "live_period_stars_3_to_5" CHECK (("stars" >= 3 AND "stars" <= 5)));
CREATE TABLE "certificates_othercertificate" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "kind" varchar(12) NOT NULL, "name" varchar(160) NOT NULL, "number" varchar(80) NOT NULL, "body" varchar(160) NOT NULL, "scope" varchar(200) NOT NULL, "valid_from" date NULL, "valid_until" date NULL, "evidence" varchar(8) NOT NULL, "checked_on" date NOT NULL, "file" varchar(100) NOT NULL, "is_sample" bool NOT NULL, "withdrawn_on" date NULL, "checked_by_id" bigint NULL REFERENCES "accounts_user" ("id") DEFERRABLE INITIALLY DEFERRED, "producer_id" bigint NOT NULL REFERENCES "producers_producer" ("id") DEFERRABLE INITIALLY DEFERRED, "product_id" bigint NULL REFERENCES "catalogue_product" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "other_certificate_in_order" CHECK (("valid_until" IS NULL OR "valid_from" IS NULL OR "valid_until" >= ("valid_from"))));
CREATE TABLE "certificates_plantarget" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "year" smallint unsigned NOT NULL CHECK ("year" >= 0), "stars" smallint unsigned NULL CHECK ("stars" >= 0), "count" integer unsigned NOT NULL CHECK ("count" >= 0), "source" varchar(160) NOT NULL, "area_id" bigint NULL REFERENCES "areas_area" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "plan_target_stars" CHECK (("stars" IS NULL OR ("stars" >= 3 AND "stars" <= 5))));
CREATE TABLE "certificates_proposal" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "kind" varchar(12) NOT NULL, "state" varchar(10) NOT NULL, "level" varchar(8) NOT NULL, "decision_facts" text NOT NULL CHECK ((JSON_VALID("decision_facts") OR "decision_facts" IS NULL)), "lines" text NOT NULL CHECK ((JSON_VALID("lines") OR "lines" IS NULL)), "reason" text NOT NULL, "made_at" datetime NOT NULL, "sent_at" datetime NULL, "decided_at" datetime NULL, "note" text NOT NULL, "problems" text NOT NULL CHECK ((JSON_VALID("problems") OR "problems" IS NULL)), "done" integer unsigned NOT NULL CHECK ("done" >= 0), "total" integer unsigned NOT NULL CHECK ("total" >= 0), "result" text NOT NULL CHECK ((JSON_VALID("result") OR "result" IS NULL)), "area_id" bigint NULL REFERENCES "areas_area" ("id") DEFERRABLE INITIALLY DEFERRED, "decided_by_id" bigint NULL REFERENCES "accounts_user" ("id") DEFERRABLE INITIALLY DEFERRED, "decision_id" bigint NULL REFERENCES "certificates_decision" ("id") DEFERRABLE INITIALLY DEFERRED, "file_id" bigint NULL REFERENCES "certificates_decisionfile" ("id") DEFERRABLE INITIALLY DEFERRED, "proposed_by_id" bigint NOT NULL REFERENCES "accounts_user" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "proposal_confirmed_by_another" CHECK ((NOT ("state" = 'confirmed') OR ("decided_by_id" IS NOT NULL AND NOT ("decided_by_id" = ("proposed_by_id") AND "decided_by_id" IS NOT NULL)))));
CREATE TABLE "certificates_rankreport" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "basis" varchar(10) NOT NULL, "stars" smallint unsigned NULL CHECK ("stars" >= 0), "source" varchar(300) NOT NULL, "issuer_text" varchar(160) NOT NULL, "decision_text" varchar(80) NOT NULL, "product_id" bigint NOT NULL UNIQUE REFERENCES "catalogue_product" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "rank_report_has_rank_unless_registered" CHECK ((("basis" = 'registered' AND "stars" IS NULL) OR (NOT ("basis" = 'registered') AND "stars" >= 3 AND "stars" <= 5))));
CREATE TABLE "certificates_reassessmentcase" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "lodged_on" date NOT NULL, "body" varchar(160) NOT NULL, "recorded_at" datetime NOT NULL, "certificate_id" bigint NOT NULL REFERENCES "certificates_certificate" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "certificates_reply" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "text" text NOT NULL, "sent_on" date NOT NULL, "state" varchar(9) NOT NULL, "read_at" datetime NULL, "refusal" text NOT NULL, "certificate_id" bigint NOT NULL REFERENCES "certificates_certificate" ("id") DEFERRABLE INITIALLY DEFERRED, "read_by_id" bigint NULL REFERENCES "accounts_user" ("id") DEFERRABLE INITIALLY DEFERRED, "sent_by_id" bigint NULL REFERENCES "accounts_user" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "reply_refused_with_reason" CHECK ((NOT ("state" = 'refused') OR NOT ("refusal" = ''))));
CREATE TABLE "certificates_verification" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "ground" varchar(2) NOT NULL, "reason" text NOT NULL, "stops_sale" bool NOT NULL, "opened_on" date NOT NULL, "concluded_on" date NULL, "conclusion" varchar(120) NOT NULL, "closed_on" date NULL, "outcome" varchar(9) NOT NULL, "closed_by_id" bigint NULL REFERENCES "accounts_user" ("id") DEFERRABLE INITIALLY DEFERRED, "opened_by_id" bigint NOT NULL REFERENCES "accounts_user" ("id") DEFERRABLE INITIALLY DEFERRED, "product_id" bigint NOT NULL REFERENCES "catalogue_product" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "verification_closed_with_outcome" CHECK ((("closed_on" IS NULL AND "outcome" = '') OR ("closed_on" >= ("opened_on") AND NOT ("outcome" = '')))));
CREATE TABLE "cms_article" ("page_ptr_id" integer NOT NULL PRIMARY KEY REFERENCES "wagtailcore_page" ("id") DEFERRABLE INITIALLY DEFERRED, "summary" text NOT NULL, "body" text NOT NULL CHECK ((JSON_VALID("body") OR "body" IS NULL)), "is_sample" bool NOT NULL, "cover_id" bigint NULL REFERENCES "cms_picture" ("id") DEFERRABLE INITIALLY DEFERRED, "cover_product_id" bigint NULL REFERENCES "catalogue_product" ("id") DEFERRABLE INITIALLY DEFERRED, "published_on" date NOT NULL);
CREATE TABLE "cms_articlelink" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "sort_order" integer NULL, "article_id" integer NOT NULL REFERENCES "cms_article" ("page_ptr_id") DEFERRABLE INITIALLY DEFERRED, "commune_id" bigint NULL REFERENCES "areas_area" ("id") DEFERRABLE INITIALLY DEFERRED, "material_area_id" bigint NULL REFERENCES "origins_rawmaterialarea" ("id") DEFERRABLE INITIALLY DEFERRED, "producer_id" bigint NULL REFERENCES "producers_producer" ("id") DEFERRABLE INITIALLY DEFERRED, "product_id" bigint NULL REFERENCES "catalogue_product" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "article_link_is_about_one_thing" CHECK ((("commune_id" IS NULL AND "material_area_id" IS NULL AND "producer_id" IS NULL AND "product_id" IS NOT NULL) OR ("commune_id" IS NULL AND "material_area_id" IS NULL AND "producer_id" IS NOT NULL AND "product_id" IS NULL) OR ("commune_id" IS NOT NULL AND "material_area_id" IS NULL AND "producer_id" IS NULL AND "product_id" IS NULL) OR ("commune_id" IS NULL AND "material_area_id" IS NOT NULL AND "producer_id" IS NULL AND "product_id" IS NULL))));
CREATE TABLE "cms_eventpage" ("article_ptr_id" integer NOT NULL PRIMARY KEY REFERENCES "cms_article" ("page_ptr_id") DEFERRABLE INITIALLY DEFERRED, "starts_at" datetime NOT NULL, "ends_at" datetime NOT NULL, "place_name" varchar(200) NOT NULL, "commune_id" bigint NULL REFERENCES "areas_area" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "event_ends_after_it_starts" CHECK ("ends_at" >= ("starts_at")));
CREATE TABLE "cms_exemplarpage" ("article_ptr_id" integer NOT NULL PRIMARY KEY REFERENCES "cms_article" ("page_ptr_id") DEFERRABLE INITIALLY DEFERRED, "person_id" bigint NULL REFERENCES "cms_person" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "cms_featuredproduct" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "sort_order" integer NULL, "product_id" bigint NOT NULL REFERENCES "catalogue_product" ("id") DEFERRABLE INITIALLY DEFERRED, "page_id" integer NOT NULL REFERENCES "cms_homepage" ("page_ptr_id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "cms_giftcollectionpage" ("page_ptr_id" integer NOT NULL PRIMARY KEY REFERENCES "wagtailcore_page" ("id") DEFERRABLE INITIALLY DEFERRED, "occasion" varchar(12) NOT NULL, "summary" text NOT NULL, "cover_id" bigint NULL REFERENCES "cms_picture" ("id") DEFERRABLE INITIALLY DEFERRED, "body" text NOT NULL CHECK ((JSON_VALID("body") OR "body" IS NULL)));
CREATE TABLE "cms_giftindexpage" ("page_ptr_id" integer NOT NULL PRIMARY KEY REFERENCES "wagtailcore_page" ("id") DEFERRABLE INITIALLY DEFERRED, "intro" text NOT NULL);
CREATE TABLE "cms_giftitem" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "sort_order" integer NULL, "note" varchar(200) NOT NULL, "page_id" integer NOT NULL REFERENCES "cms_giftcollectionpage" ("page_ptr_id") DEFERRABLE INITIALLY DEFERRED, "product_id" bigint NOT NULL REFERENCES "catalogue_product" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "cms_homepage" ("page_ptr_id" integer NOT NULL PRIMARY KEY REFERENCES "wagtailcore_page" ("id") DEFERRABLE INITIALLY DEFERRED, "hero_title" varchar(120) NOT NULL, "hero_text" text NOT NULL, "hero_button" varchar(40) NOT NULL, "hero_link" varchar(200) NOT NULL, "featured_title" varchar(120) NOT NULL, "featured_text" text NOT NULL, "places_title" varchar(120) NOT NULL, "places_text" text NOT NULL);
CREATE TABLE "cms_landingtext" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "live" bool NOT NULL, "has_unpublished_changes" bool NOT NULL, "first_published_at" datetime NULL, "last_published_at" datetime NULL, "go_live_at" datetime NULL, "expire_at" datetime NULL, "expired" bool NOT NULL, "group" varchar(12) NOT NULL, "title_vi" varchar(120) NOT NULL, "title_en" varchar(120) NOT NULL, "text_vi" text NOT NULL, "text_en" text NOT NULL, "area_id" bigint NULL UNIQUE REFERENCES "areas_area" ("id") DEFERRABLE INITIALLY DEFERRED, "latest_revision_id" integer NULL REFERENCES "wagtailcore_revision" ("id") DEFERRABLE INITIALLY DEFERRED, "live_revision_id" integer NULL REFERENCES "wagtailcore_revision" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "landing_text_is_about_one_thing" CHECK ((("area_id" IS NULL AND NOT ("group" = '')) OR ("area_id" IS NOT NULL AND "group" = ''))));
CREATE TABLE "cms_listingpicture" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "sort_order" integer NULL, "art" varchar(60) NOT NULL, "caption_vi" varchar(160) NOT NULL, "caption_en" varchar(160) NOT NULL, "picture_id" bigint NULL REFERENCES "cms_picture" ("id") DEFERRABLE INITIALLY DEFERRED, "listing_id" bigint NOT NULL REFERENCES "cms_productlisting" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "listing_picture_shows_something" CHECK (("picture_id" IS NOT NULL OR NOT ("art" = ''))));
CREATE TABLE "cms_newspage" ("article_ptr_id" integer NOT NULL PRIMARY KEY REFERENCES "cms_article" ("page_ptr_id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "cms_person" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "name" varchar(120) NOT NULL, "role_vi" varchar(160) NOT NULL, "role_en" varchar(160) NOT NULL, "about_vi" text NOT NULL, "about_en" text NOT NULL, "consented_on" date NOT NULL, "consent_note" varchar(200) NOT NULL, "withdrawn_on" date NULL, "is_sample" bool NOT NULL, "source_ref" varchar(20) NULL UNIQUE, "commune_id" bigint NULL REFERENCES "areas_area" ("id") DEFERRABLE INITIALLY DEFERRED, "picture_id" bigint NULL REFERENCES "cms_picture" ("id") DEFERRABLE INITIALLY DEFERRED, "producer_id" bigint NULL REFERENCES "producers_producer" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "person_withdraws_after_consent" CHECK (("withdrawn_on" IS NULL OR "withdrawn_on" >= ("consented_on"))));
CREATE TABLE "cms_picture" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "title" varchar(255) NOT NULL, "file" varchar(100) NOT NULL, "description" varchar(255) NOT NULL, "width" integer NOT NULL, "height" integer NOT NULL, "created_at" datetime NOT NULL, "focal_point_x" integer unsigned NULL CHECK ("focal_point_x" >= 0), "focal_point_y" integer unsigned NULL CHECK ("focal_point_y" >= 0), "focal_point_width" integer unsigned NULL CHECK ("focal_point_width" >= 0), "focal_point_height" integer unsigned NULL CHECK ("focal_point_height" >= 0), "file_size" integer unsigned NULL CHECK ("file_size" >= 0), "file_hash" varchar(40) NOT NULL, "alt_vi" varchar(255) NOT NULL, "alt_en" varchar(255) NOT NULL, "credit" varchar(120) NOT NULL, "collection_id" integer NOT NULL REFERENCES "wagtailcore_collection" ("id") DEFERRABLE INITIALLY DEFERRED, "uploaded_by_user_id" bigint NULL REFERENCES "accounts_user" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "cms_picturerendition" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "filter_spec" varchar(255) NOT NULL, "file" varchar(100) NOT NULL, "width" integer NOT NULL, "height" integer NOT NULL, "focal_point_key" varchar(16) NOT NULL, "image_id" bigint NOT NULL REFERENCES "cms_picture" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "rendition_once" UNIQUE ("image_id", "filter_spec", "focal_point_key"));
CREATE TABLE "cms_policypage" ("article_ptr_id" integer NOT NULL PRIMARY KEY REFERENCES "cms_article" ("page_ptr_id") DEFERRABLE INITIALLY DEFERRED, "issued_by" varchar(160) NOT NULL, "number" varchar(80) NOT NULL, "in_force_from" date NULL, "in_force_to" date NULL, "document_id" integer NULL REFERENCES "wagtaildocs_document" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "cms_productlisting" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "live" bool NOT NULL, "has_unpublished_changes" bool NOT NULL, "first_published_at" datetime NULL, "last_published_at" datetime NULL, "go_live_at" datetime NULL, "expire_at" datetime NULL, "expired" bool NOT NULL, "locked" bool NOT NULL, "locked_at" datetime NULL, "display_name_vi" varchar(160) NOT NULL, "display_name_en" varchar(160) NOT NULL, "summary_vi" text NOT NULL, "summary_en" text NOT NULL, "story_en" text NOT NULL CHECK ((JSON_VALID("story_en") OR "story_en" IS NULL)), "checked_on" date NULL, "latest_revision_id" integer NULL REFERENCES "wagtailcore_revision" ("id") DEFERRABLE INITIALLY DEFERRED, "live_revision_id" integer NULL REFERENCES "wagtailcore_revision" ("id") DEFERRABLE INITIALLY DEFERRED, "locked_by_id" bigint NULL REFERENCES "accounts_user" ("id") DEFERRABLE INITIALLY DEFERRED, "product_id" bigint NOT NULL UNIQUE REFERENCES "catalogue_product" ("id") DEFERRABLE INITIALLY DEFERRED, "claims_en" text NOT NULL, "claims_vi" text NOT NULL, "story_vi" text NOT NULL CHECK ((JSON_VALID("story_vi") OR "story_vi" IS NULL)));
CREATE TABLE "cms_sectionpage" ("page_ptr_id" integer NOT NULL PRIMARY KEY REFERENCES "wagtailcore_page" ("id") DEFERRABLE INITIALLY DEFERRED, "kind" varchar(8) NOT NULL, "intro" text NOT NULL);
CREATE TABLE "cms_siteidentity" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "address" varchar(255) NOT NULL, "tax_code" varchar(40) NOT NULL, "phone" varchar(20) NOT NULL, "email" varchar(254) NOT NULL, "is_demonstration" bool NOT NULL, "site_id" integer NOT NULL UNIQUE REFERENCES "wagtailcore_site" ("id") DEFERRABLE INITIALLY DEFERRED, "trade_notice_url" varchar(200) NOT NULL, "operator_name_vi" varchar(160) NOT NULL, "support_hours_vi" varchar(80) NOT NULL, "operator_name_en" varchar(160) NOT NULL, "support_hours_en" varchar(80) NOT NULL);
CREATE TABLE "cms_standardpage" ("page_ptr_id" integer NOT NULL PRIMARY KEY REFERENCES "wagtailcore_page" ("id") DEFERRABLE INITIALLY DEFERRED, "intro" text NOT NULL, "needs_review" bool NOT NULL, "reviewed_on" date NULL, "body" text NOT NULL CHECK ((JSON_VALID("body") OR "body" IS NULL)));
CREATE TABLE "cms_storypage" ("article_ptr_id" integer NOT NULL PRIMARY KEY REFERENCES "cms_article" ("page_ptr_id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "communication_communicationeventtype" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "code" varchar(128) NOT NULL UNIQUE, "category" varchar(255) NOT NULL, "email_subject_template" varchar(255) NULL, "email_body_template" text NULL, "email_body_html_template" text NULL, "sms_template" varchar(170) NULL, "date_created" datetime NOT NULL, "date_updated" datetime NOT NULL, "name" varchar(255) NOT NULL);
CREATE TABLE "communication_email" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "subject" text NOT NULL, "body_text" text NOT NULL, "body_html" text NOT NULL, "date_sent" datetime NOT NULL, "email" varchar(254) NULL, "user_id" bigint NULL REFERENCES "accounts_user" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "communication_notification" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "subject" varchar(255) NOT NULL, "body" text NOT NULL, "location" varchar(32) NOT NULL, "date_read" datetime NULL, "recipient_id" bigint NOT NULL REFERENCES "accounts_user" ("id") DEFERRABLE INITIALLY DEFERRED, "sender_id" bigint NULL REFERENCES "accounts_user" ("id") DEFERRABLE INITIALLY DEFERRED, "date_sent" datetime NOT NULL);
CREATE TABLE "customer_productalert" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "email" varchar(254) NOT NULL, "key" varchar(128) NOT NULL, "status" varchar(20) NOT NULL, "date_confirmed" datetime NULL, "date_cancelled" datetime NULL, "date_closed" datetime NULL, "product_id" bigint NOT NULL REFERENCES "catalogue_product" ("id") DEFERRABLE INITIALLY DEFERRED, "user_id" bigint NULL REFERENCES "accounts_user" ("id") DEFERRABLE INITIALLY DEFERRED, "date_created" datetime NOT NULL);
CREATE TABLE "django_content_type" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "app_label" varchar(100) NOT NULL, "model" varchar(100) NOT NULL);
CREATE TABLE "django_flatpage" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "url" varchar(100) NOT NULL, "title" varchar(200) NOT NULL, "content" text NOT NULL, "enable_comments" bool NOT NULL, "template_name" varchar(70) NOT NULL, "registration_required" bool NOT NULL);
CREATE TABLE "django_flatpage_sites" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "flatpage_id" integer NOT NULL REFERENCES "django_flatpage" ("id") DEFERRABLE INITIALLY DEFERRED, "site_id" integer NOT NULL REFERENCES "django_site" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "django_migrations" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "app" varchar(255) NOT NULL, "name" varchar(255) NOT NULL, "applied" datetime NOT NULL);
CREATE TABLE "django_session" ("session_key" varchar(40) NOT NULL PRIMARY KEY, "session_data" text NOT NULL, "expire_date" datetime NOT NULL);
CREATE TABLE "django_site" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "name" varchar(50) NOT NULL, "domain" varchar(100) NOT NULL UNIQUE);
CREATE TABLE "django_tasks_database_dbtaskresult" ("id" char(32) NOT NULL PRIMARY KEY, "args_kwargs" text NOT NULL CHECK ((JSON_VALID("args_kwargs") OR "args_kwargs" IS NULL)), "priority" integer NOT NULL, "task_path" text NOT NULL, "queue_name" varchar(32) NOT NULL, "backend_name" varchar(32) NOT NULL, "run_after" datetime NOT NULL, "enqueued_at" datetime NOT NULL, "finished_at" datetime NULL, "started_at" datetime NULL, "return_value" text NULL CHECK ((JSON_VALID("return_value") OR "return_value" IS NULL)), "exception_class_path" text NOT NULL, "traceback" text NOT NULL, "worker_ids" text NOT NULL CHECK ((JSON_VALID("worker_ids") OR "worker_ids" IS NULL)), "status" varchar(10) NOT NULL, CONSTRAINT "priority_range" CHECK ("priority" BETWEEN -100 AND 100));
CREATE TABLE "mfa_authenticator" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "type" varchar(20) NOT NULL, "data" text NOT NULL CHECK ((JSON_VALID("data") OR "data" IS NULL)), "user_id" bigint NOT NULL REFERENCES "accounts_user" ("id") DEFERRABLE INITIALLY DEFERRED, "created_at" datetime NOT NULL, "last_used_at" datetime NULL);
CREATE TABLE "notices_notice" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "kind" varchar(40) NOT NULL, "channel" varchar(20) NOT NULL, "address" varchar(254) NOT NULL, "language" varchar(5) NOT NULL, "subject_ref" varchar(80) NOT NULL, "title" varchar(200) NOT NULL, "text" text NOT NULL, "html" text NOT NULL, "state" varchar(7) NOT NULL, "problem" varchar(200) NOT NULL, "made_at" datetime NOT NULL, "sent_at" datetime NULL, "made_by_id" bigint NULL REFERENCES "accounts_user" ("id") DEFERRABLE INITIALLY DEFERRED, "producer_id" bigint NULL REFERENCES "producers_producer" ("id") DEFERRABLE INITIALLY DEFERRED, "user_id" bigint NULL REFERENCES "accounts_user" ("id") DEFERRABLE INITIALLY DEFERRED, "tries" smallint unsigned NOT NULL CHECK ("tries" >= 0), "resends_id" bigint NULL REFERENCES "notices_notice" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "notice_sent_has_time" CHECK ((NOT ("state" = 'sent') OR "sent_at" IS NOT NULL)));
CREATE TABLE "offer_benefit" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "type" varchar(128) NOT NULL, "value" decimal NULL, "max_affected_items" integer unsigned NULL CHECK ("max_affected_items" >= 0), "range_id" bigint NULL REFERENCES "offer_range" ("id") DEFERRABLE INITIALLY DEFERRED, "proxy_class" varchar(255) NULL);
CREATE TABLE "offer_condition" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "type" varchar(128) NOT NULL, "value" decimal NULL, "range_id" bigint NULL REFERENCES "offer_range" ("id") DEFERRABLE INITIALLY DEFERRED, "proxy_class" varchar(255) NULL);
CREATE TABLE "offer_conditionaloffer" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "name" varchar(128) NOT NULL UNIQUE, "slug" varchar(128) NOT NULL UNIQUE, "description" text NOT NULL, "offer_type" varchar(128) NOT NULL, "status" varchar(64) NOT NULL, "start_datetime" datetime NULL, "end_datetime" datetime NULL, "max_global_applications" integer unsigned NULL CHECK ("max_global_applications" >= 0), "max_user_applications" integer unsigned NULL CHECK ("max_user_applications" >= 0), "max_basket_applications" integer unsigned NULL CHECK ("max_basket_applications" >= 0), "max_discount" decimal NULL, "total_discount" decimal NOT NULL, "num_applications" integer unsigned NOT NULL CHECK ("num_applications" >= 0), "num_orders" integer unsigned NOT NULL CHECK ("num_orders" >= 0), "redirect_url" varchar(200) NOT NULL, "date_created" datetime NOT NULL, "benefit_id" bigint NOT NULL REFERENCES "offer_benefit" ("id") DEFERRABLE INITIALLY DEFERRED, "condition_id" bigint NOT NULL REFERENCES "offer_condition" ("id") DEFERRABLE INITIALLY DEFERRED, "exclusive" bool NOT NULL, "priority" integer NOT NULL);
CREATE TABLE "offer_conditionaloffer_combinations" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "from_conditionaloffer_id" bigint NOT NULL REFERENCES "offer_conditionaloffer" ("id") DEFERRABLE INITIALLY DEFERRED, "to_conditionaloffer_id" bigint NOT NULL REFERENCES "offer_conditionaloffer" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "offer_range" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "name" varchar(128) NOT NULL UNIQUE, "slug" varchar(128) NOT NULL UNIQUE, "description" text NOT NULL, "is_public" bool NOT NULL, "includes_all_products" bool NOT NULL, "proxy_class" varchar(255) NULL UNIQUE, "date_created" datetime NOT NULL);
CREATE TABLE "offer_range_classes" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "range_id" bigint NOT NULL REFERENCES "offer_range" ("id") DEFERRABLE INITIALLY DEFERRED, "productclass_id" bigint NOT NULL REFERENCES "catalogue_productclass" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "offer_range_excluded_categories" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "range_id" bigint NOT NULL REFERENCES "offer_range" ("id") DEFERRABLE INITIALLY DEFERRED, "category_id" bigint NOT NULL REFERENCES "catalogue_category" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "offer_range_excluded_products" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "range_id" bigint NOT NULL REFERENCES "offer_range" ("id") DEFERRABLE INITIALLY DEFERRED, "product_id" bigint NOT NULL REFERENCES "catalogue_product" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "offer_range_included_categories" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "range_id" bigint NOT NULL REFERENCES "offer_range" ("id") DEFERRABLE INITIALLY DEFERRED, "category_id" bigint NOT NULL REFERENCES "catalogue_category" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "offer_rangeproduct" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "display_order" integer NOT NULL, "product_id" bigint NOT NULL REFERENCES "catalogue_product" ("id") DEFERRABLE INITIALLY DEFERRED, "range_id" bigint NOT NULL REFERENCES "offer_range" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "offer_rangeproductfileupload" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "filepath" varchar(255) NOT NULL, "size" integer unsigned NOT NULL CHECK ("size" >= 0), "date_uploaded" datetime NOT NULL, "status" varchar(32) NOT NULL, "error_message" varchar(255) NOT NULL, "date_processed" datetime NULL, "num_new_skus" integer unsigned NULL CHECK ("num_new_skus" >= 0), "num_unknown_skus" integer unsigned NULL CHECK ("num_unknown_skus" >= 0), "num_duplicate_skus" integer unsigned NULL CHECK ("num_duplicate_skus" >= 0), "range_id" bigint NOT NULL REFERENCES "offer_range" ("id") DEFERRABLE INITIALLY DEFERRED, "uploaded_by_id" bigint NOT NULL REFERENCES "accounts_user" ("id") DEFERRABLE INITIALLY DEFERRED, "upload_type" varchar(8) NOT NULL);
CREATE TABLE "order_billingaddress" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "code" varchar(255) NULL UNIQUE, "title" varchar(64) NOT NULL, "first_name" varchar(255) NOT NULL, "last_name" varchar(255) NOT NULL, "line1" varchar(255) NOT NULL, "line2" varchar(255) NOT NULL, "line3" varchar(255) NOT NULL, "line4" varchar(255) NOT NULL, "state" varchar(255) NOT NULL, "postcode" varchar(64) NOT NULL, "search_text" text NOT NULL, "country_id" varchar(2) NOT NULL REFERENCES "address_country" ("iso_3166_1_a2") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "order_communicationevent" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "date_created" datetime NOT NULL, "event_type_id" bigint NOT NULL REFERENCES "communication_communicationeventtype" ("id") DEFERRABLE INITIALLY DEFERRED, "order_id" bigint NOT NULL REFERENCES "order_order" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "order_line" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "partner_name" varchar(128) NOT NULL, "partner_sku" varchar(128) NOT NULL, "partner_line_reference" varchar(128) NOT NULL, "partner_line_notes" text NOT NULL, "title" varchar(255) NOT NULL, "upc" varchar(128) NULL, "quantity" integer unsigned NOT NULL CHECK ("quantity" >= 0), "line_price_incl_tax" decimal NOT NULL, "line_price_excl_tax" decimal NOT NULL, "line_price_before_discounts_incl_tax" decimal NOT NULL, "line_price_before_discounts_excl_tax" decimal NOT NULL, "unit_price_incl_tax" decimal NULL, "unit_price_excl_tax" decimal NULL, "tax_code" varchar(64) NULL, "status" varchar(255) NOT NULL, "num_allocated" integer unsigned NOT NULL CHECK ("num_allocated" >= 0), "allocation_cancelled" bool NOT NULL, "is_sample" bool NOT NULL, "partner_id" bigint NULL REFERENCES "partner_partner" ("id") DEFERRABLE INITIALLY DEFERRED, "product_id" bigint NULL REFERENCES "catalogue_product" ("id") DEFERRABLE INITIALLY DEFERRED, "stockrecord_id" bigint NULL REFERENCES "partner_stockrecord" ("id") DEFERRABLE INITIALLY DEFERRED, "order_id" bigint NOT NULL REFERENCES "order_order" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "order_lineattribute" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "type" varchar(128) NOT NULL, "value" text NOT NULL CHECK ((JSON_VALID("value") OR "value" IS NULL)), "line_id" bigint NOT NULL REFERENCES "order_line" ("id") DEFERRABLE INITIALLY DEFERRED, "option_id" bigint NULL REFERENCES "catalogue_option" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "order_lineprice" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "quantity" integer unsigned NOT NULL CHECK ("quantity" >= 0), "price_incl_tax" decimal NOT NULL, "price_excl_tax" decimal NOT NULL, "shipping_incl_tax" decimal NOT NULL, "shipping_excl_tax" decimal NOT NULL, "tax_code" varchar(64) NULL, "line_id" bigint NOT NULL REFERENCES "order_line" ("id") DEFERRABLE INITIALLY DEFERRED, "order_id" bigint NOT NULL REFERENCES "order_order" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "order_order" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "number" varchar(128) NOT NULL UNIQUE, "currency" varchar(12) NOT NULL, "total_incl_tax" decimal NOT NULL, "total_excl_tax" decimal NOT NULL, "shipping_incl_tax" decimal NOT NULL, "shipping_excl_tax" decimal NOT NULL, "shipping_tax_code" varchar(64) NULL, "shipping_method" varchar(128) NOT NULL, "shipping_code" varchar(128) NOT NULL, "status" varchar(10) NOT NULL, "guest_email" varchar(254) NOT NULL, "date_placed" datetime NOT NULL, "analytics_tracked" bool NOT NULL, "phone" varchar(16) NOT NULL, "payment_method" varchar(10) NOT NULL, "seller_name" varchar(160) NOT NULL, "note" varchar(300) NOT NULL, "language" varchar(5) NOT NULL, "basket_id" bigint NULL REFERENCES "basket_basket" ("id") DEFERRABLE INITIALLY DEFERRED, "billing_address_id" bigint NULL REFERENCES "order_billingaddress" ("id") DEFERRABLE INITIALLY DEFERRED, "site_id" integer NULL REFERENCES "django_site" ("id") DEFERRABLE INITIALLY DEFERRED, "user_id" bigint NULL REFERENCES "accounts_user" ("id") DEFERRABLE INITIALLY DEFERRED, "shipping_address_id" bigint NULL REFERENCES "order_shippingaddress" ("id") DEFERRABLE INITIALLY DEFERRED, "consented_at" datetime NULL, "pickup_place_id" bigint NULL REFERENCES "origins_facility" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "order_once_per_basket" UNIQUE ("basket_id"), CONSTRAINT "order_whole_dong" CHECK (("shipping_incl_tax" = (CAST(ROUND("shipping_incl_tax", 0) AS NUMERIC)) AND "shipping_incl_tax" >= '0' AND "total_incl_tax" = (CAST(ROUND("total_incl_tax", 0) AS NUMERIC)) AND "total_incl_tax" >= '0')), CONSTRAINT "order_status_known" CHECK ("status" IN ('placed', 'confirmed', 'shipped', 'delivered', 'cancelled', 'returned')));
CREATE TABLE "order_orderdiscount" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "category" varchar(64) NOT NULL, "offer_id" integer unsigned NULL CHECK ("offer_id" >= 0), "offer_name" varchar(128) NOT NULL, "voucher_id" integer unsigned NULL CHECK ("voucher_id" >= 0), "voucher_code" varchar(128) NOT NULL, "frequency" integer unsigned NULL CHECK ("frequency" >= 0), "amount" decimal NOT NULL, "message" text NOT NULL, "order_id" bigint NOT NULL REFERENCES "order_order" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "order_orderlinediscount" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "is_incl_tax" bool NOT NULL, "amount" decimal NOT NULL, "line_id" bigint NOT NULL REFERENCES "order_line" ("id") DEFERRABLE INITIALLY DEFERRED, "order_discount_id" bigint NOT NULL REFERENCES "order_orderdiscount" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "order_ordernote" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "note_type" varchar(128) NOT NULL, "message" text NOT NULL, "date_created" datetime NOT NULL, "date_updated" datetime NOT NULL, "order_id" bigint NOT NULL REFERENCES "order_order" ("id") DEFERRABLE INITIALLY DEFERRED, "user_id" bigint NULL REFERENCES "accounts_user" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "order_orderstatuschange" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "old_status" varchar(100) NOT NULL, "new_status" varchar(100) NOT NULL, "date_created" datetime NOT NULL, "order_id" bigint NOT NULL REFERENCES "order_order" ("id") DEFERRABLE INITIALLY DEFERRED, "at" datetime NOT NULL, "by_id" bigint NULL REFERENCES "accounts_user" ("id") DEFERRABLE INITIALLY DEFERRED, "reason" varchar(300) NOT NULL);
CREATE TABLE "order_paymentevent" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "amount" decimal NOT NULL, "reference" varchar(128) NOT NULL, "date_created" datetime NOT NULL, "order_id" bigint NOT NULL REFERENCES "order_order" ("id") DEFERRABLE INITIALLY DEFERRED, "event_type_id" bigint NOT NULL REFERENCES "order_paymenteventtype" ("id") DEFERRABLE INITIALLY DEFERRED, "shipping_event_id" bigint NULL REFERENCES "order_shippingevent" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "order_paymenteventquantity" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "quantity" integer unsigned NOT NULL CHECK ("quantity" >= 0), "event_id" bigint NOT NULL REFERENCES "order_paymentevent" ("id") DEFERRABLE INITIALLY DEFERRED, "line_id" bigint NOT NULL REFERENCES "order_line" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "order_paymenteventtype" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "name" varchar(128) NOT NULL UNIQUE, "code" varchar(128) NOT NULL UNIQUE);
CREATE TABLE "order_shippingaddress" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "code" varchar(255) NULL UNIQUE, "title" varchar(64) NOT NULL, "first_name" varchar(255) NOT NULL, "last_name" varchar(255) NOT NULL, "line1" varchar(255) NOT NULL, "line2" varchar(255) NOT NULL, "line3" varchar(255) NOT NULL, "line4" varchar(255) NOT NULL, "state" varchar(255) NOT NULL, "postcode" varchar(64) NOT NULL, "search_text" text NOT NULL, "phone_number" varchar(128) NOT NULL, "notes" text NOT NULL, "place_typed" varchar(120) NOT NULL, "commune_name" varchar(120) NOT NULL, "province_name" varchar(120) NOT NULL, "commune_id" bigint NULL REFERENCES "areas_area" ("id") DEFERRABLE INITIALLY DEFERRED, "country_id" varchar(2) NOT NULL REFERENCES "address_country" ("iso_3166_1_a2") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "order_shippingevent" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "notes" text NOT NULL, "date_created" datetime NOT NULL, "order_id" bigint NOT NULL REFERENCES "order_order" ("id") DEFERRABLE INITIALLY DEFERRED, "event_type_id" bigint NOT NULL REFERENCES "order_shippingeventtype" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "order_shippingeventquantity" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "quantity" integer unsigned NOT NULL CHECK ("quantity" >= 0), "event_id" bigint NOT NULL REFERENCES "order_shippingevent" ("id") DEFERRABLE INITIALLY DEFERRED, "line_id" bigint NOT NULL REFERENCES "order_line" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "order_shippingeventtype" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "name" varchar(255) NOT NULL UNIQUE, "code" varchar(128) NOT NULL UNIQUE);
CREATE TABLE "order_surcharge" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "name" varchar(128) NOT NULL, "code" varchar(128) NOT NULL, "incl_tax" decimal NOT NULL, "excl_tax" decimal NOT NULL, "tax_code" varchar(64) NULL, "order_id" bigint NOT NULL REFERENCES "order_order" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "origins_facility" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "kind" varchar(16) NOT NULL, "name_vi" varchar(160) NOT NULL, "name_en" varchar(160) NOT NULL, "slug" varchar(120) NOT NULL UNIQUE, "address" varchar(255) NOT NULL, "lat" real NULL, "lon" real NULL, "gln" varchar(13) NOT NULL, "phone" varchar(16) NOT NULL, "hours" text NOT NULL CHECK ((JSON_VALID("hours") OR "hours" IS NULL)), "is_sample" bool NOT NULL, "commune_id" bigint NOT NULL REFERENCES "areas_area" ("id") DEFERRABLE INITIALLY DEFERRED, "producer_id" bigint NULL REFERENCES "producers_producer" ("id") DEFERRABLE INITIALLY DEFERRED, "about_en" text NOT NULL, "about_vi" text NOT NULL, "closes_on_holidays" bool NOT NULL, "offers_pickup" bool NOT NULL, CONSTRAINT "facility_point_on_earth" CHECK ((("lat" IS NULL AND "lon" IS NULL) OR ("lat" >= -90.0 AND "lat" <= 90.0 AND "lon" >= -180.0 AND "lon" <= 180.0))));
CREATE TABLE "origins_rawmaterialarea" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "slug" varchar(120) NOT NULL UNIQUE, "name_vi" varchar(160) NOT NULL, "name_en" varchar(160) NOT NULL, "crop_vi" varchar(80) NOT NULL, "crop_en" varchar(80) NOT NULL, "hectares" decimal NOT NULL, "households" integer unsigned NULL CHECK ("households" >= 0), "harvest_months" text NOT NULL CHECK ((JSON_VALID("harvest_months") OR "harvest_months" IS NULL)), "season_vi" varchar(200) NOT NULL, "season_en" varchar(200) NOT NULL, "about_vi" text NOT NULL, "about_en" text NOT NULL, "growing_area_code" varchar(60) NOT NULL, "altitude_m" integer unsigned NULL CHECK ("altitude_m" >= 0), "outline" text NULL CHECK ((JSON_VALID("outline") OR "outline" IS NULL)), "lat" real NULL, "lon" real NULL, "is_public" bool NOT NULL, "is_sample" bool NOT NULL, "source_ref" varchar(20) NULL UNIQUE, "commune_id" bigint NOT NULL REFERENCES "areas_area" ("id") DEFERRABLE INITIALLY DEFERRED, "producer_id" bigint NULL REFERENCES "producers_producer" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "material_area_has_hectares" CHECK ("hectares" > '0'), CONSTRAINT "material_area_point_on_earth" CHECK ((("lat" IS NULL AND "lon" IS NULL) OR ("lat" >= -90.0 AND "lat" <= 90.0 AND "lon" >= -180.0 AND "lon" <= 180.0))));
CREATE TABLE "origins_rawmaterialarea_products" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "rawmaterialarea_id" bigint NOT NULL REFERENCES "origins_rawmaterialarea" ("id") DEFERRABLE INITIALLY DEFERRED, "product_id" bigint NOT NULL REFERENCES "catalogue_product" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "origins_specialday" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "day" date NOT NULL, "spans" text NOT NULL CHECK ((JSON_VALID("spans") OR "spans" IS NULL)), "reason_vi" varchar(120) NOT NULL, "reason_en" varchar(120) NOT NULL, "facility_id" bigint NOT NULL REFERENCES "origins_facility" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "special_day_once" UNIQUE ("facility_id", "day"));
CREATE TABLE "partner_partner" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "code" varchar(128) NOT NULL UNIQUE, "name" varchar(128) NOT NULL, "kind" varchar(16) NOT NULL, "facility_id" bigint NULL UNIQUE REFERENCES "origins_facility" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "partner_partner_users" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "partner_id" bigint NOT NULL REFERENCES "partner_partner" ("id") DEFERRABLE INITIALLY DEFERRED, "user_id" bigint NOT NULL REFERENCES "accounts_user" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "partner_partneraddress" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "code" varchar(255) NULL UNIQUE, "title" varchar(64) NOT NULL, "first_name" varchar(255) NOT NULL, "last_name" varchar(255) NOT NULL, "line1" varchar(255) NOT NULL, "line2" varchar(255) NOT NULL, "line3" varchar(255) NOT NULL, "line4" varchar(255) NOT NULL, "state" varchar(255) NOT NULL, "postcode" varchar(64) NOT NULL, "search_text" text NOT NULL, "country_id" varchar(2) NOT NULL REFERENCES "address_country" ("iso_3166_1_a2") DEFERRABLE INITIALLY DEFERRED, "partner_id" bigint NOT NULL REFERENCES "partner_partner" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "partner_stockalert" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "threshold" integer unsigned NOT NULL CHECK ("threshold" >= 0), "status" varchar(128) NOT NULL, "date_created" datetime NOT NULL, "date_closed" datetime NULL, "stockrecord_id" bigint NOT NULL REFERENCES "partner_stockrecord" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "partner_stockrecord" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "partner_sku" varchar(128) NOT NULL, "price_currency" varchar(12) NOT NULL, "price" decimal NULL, "num_in_stock" integer unsigned NULL CHECK ("num_in_stock" >= 0), "num_allocated" integer NULL, "low_stock_threshold" integer unsigned NULL CHECK ("low_stock_threshold" >= 0), "date_created" datetime NOT NULL, "date_updated" datetime NOT NULL, "partner_id" bigint NOT NULL REFERENCES "partner_partner" ("id") DEFERRABLE INITIALLY DEFERRED, "product_id" bigint NOT NULL REFERENCES "catalogue_product" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "stockrecord_once_per_place" UNIQUE ("product_id", "partner_id"), CONSTRAINT "stockrecord_price_whole_dong" CHECK (("price" IS NULL OR ("price" = (CAST(ROUND("price", 0) AS NUMERIC)) AND "price" >= '0'))), CONSTRAINT "stockrecord_allocated_positive" CHECK (("num_allocated" IS NULL OR "num_allocated" >= 0)), CONSTRAINT "stockrecord_never_oversold" CHECK (("num_allocated" IS NULL OR "num_in_stock" IS NULL OR "num_allocated" <= ("num_in_stock"))));
CREATE TABLE "payment_bankcard" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "card_type" varchar(128) NOT NULL, "name" varchar(255) NOT NULL, "number" varchar(32) NOT NULL, "expiry_date" date NOT NULL, "partner_reference" varchar(255) NOT NULL, "user_id" bigint NOT NULL REFERENCES "accounts_user" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "payment_source" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "currency" varchar(12) NOT NULL, "amount_allocated" decimal NOT NULL, "amount_debited" decimal NOT NULL, "amount_refunded" decimal NOT NULL, "label" varchar(128) NOT NULL, "order_id" bigint NOT NULL REFERENCES "order_order" ("id") DEFERRABLE INITIALLY DEFERRED, "source_type_id" bigint NOT NULL REFERENCES "payment_sourcetype" ("id") DEFERRABLE INITIALLY DEFERRED, "reference" varchar(255) NOT NULL);
CREATE TABLE "payment_sourcetype" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "code" varchar(128) NOT NULL UNIQUE, "name" varchar(128) NOT NULL);
CREATE TABLE "payment_transaction" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "txn_type" varchar(128) NOT NULL, "amount" decimal NOT NULL, "reference" varchar(128) NOT NULL, "status" varchar(128) NOT NULL, "source_id" bigint NOT NULL REFERENCES "payment_source" ("id") DEFERRABLE INITIALLY DEFERRED, "date_created" datetime NOT NULL);
CREATE TABLE "producers_producer" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "name" varchar(200) NOT NULL, "slug" varchar(120) NOT NULL UNIQUE, "kind" varchar(20) NOT NULL, "address" varchar(255) NOT NULL, "registration_number" varchar(40) NOT NULL, "phone" varchar(16) NOT NULL, "email" varchar(254) NOT NULL, "website" varchar(200) NOT NULL, "contact_consent_on" date NULL, "is_name_withheld" bool NOT NULL, "name_consent_on" date NULL, "about_vi" text NOT NULL, "about_en" text NOT NULL, "is_sample" bool NOT NULL, "source_ref" varchar(20) NULL UNIQUE, "created_at" datetime NOT NULL, "commune_id" bigint NULL REFERENCES "areas_area" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "producer_withheld_or_agreed" CHECK ((NOT ("is_name_withheld") OR "name_consent_on" IS NULL)));
CREATE TABLE "producers_producermember" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "role" varchar(10) NOT NULL, "producer_id" bigint NOT NULL REFERENCES "producers_producer" ("id") DEFERRABLE INITIALLY DEFERRED, "user_id" bigint NOT NULL REFERENCES "accounts_user" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "producer_member_once" UNIQUE ("user_id", "producer_id"));
CREATE TABLE "producers_producerprivate" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "withheld_name" varchar(200) NOT NULL, "legal_representative" varchar(120) NOT NULL, "gender" varchar(20) NOT NULL, "ethnicity" varchar(40) NOT NULL, "permanent_address" varchar(255) NOT NULL, "producer_id" bigint NOT NULL UNIQUE REFERENCES "producers_producer" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "reviews_productreview" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "score" smallint NOT NULL, "title" varchar(255) NOT NULL, "body" text NOT NULL, "name" varchar(255) NOT NULL, "email" varchar(254) NOT NULL, "homepage" varchar(200) NOT NULL, "status" smallint NOT NULL, "total_votes" integer NOT NULL, "delta_votes" integer NOT NULL, "date_created" datetime NOT NULL, "product_id" bigint NULL REFERENCES "catalogue_product" ("id") DEFERRABLE INITIALLY DEFERRED, "user_id" bigint NULL REFERENCES "accounts_user" ("id") DEFERRABLE INITIALLY DEFERRED, "code" varchar(255) NULL UNIQUE);
CREATE TABLE "reviews_vote" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "delta" smallint NOT NULL, "date_created" datetime NOT NULL, "review_id" bigint NOT NULL REFERENCES "reviews_productreview" ("id") DEFERRABLE INITIALLY DEFERRED, "user_id" bigint NOT NULL REFERENCES "accounts_user" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "search_document" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "kind" varchar(12) NOT NULL, "object_id" bigint unsigned NOT NULL CHECK ("object_id" >= 0), "name_key" varchar(300) NOT NULL, "text_key" text NOT NULL, "weight" smallint NOT NULL, CONSTRAINT "document_once" UNIQUE ("kind", "object_id"));
CREATE TABLE "shipping_orderanditemcharges" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "code" varchar(128) NOT NULL UNIQUE, "description" text NOT NULL, "price_per_order" decimal NOT NULL, "price_per_item" decimal NOT NULL, "free_shipping_threshold" decimal NULL, "name" varchar(128) NOT NULL UNIQUE);
CREATE TABLE "shipping_orderanditemcharges_countries" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "orderanditemcharges_id" bigint NOT NULL REFERENCES "shipping_orderanditemcharges" ("id") DEFERRABLE INITIALLY DEFERRED, "country_id" varchar(2) NOT NULL REFERENCES "address_country" ("iso_3166_1_a2") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "shipping_weightband" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "charge" decimal NOT NULL, "method_id" bigint NOT NULL REFERENCES "shipping_weightbased" ("id") DEFERRABLE INITIALLY DEFERRED, "upper_limit" decimal NOT NULL);
CREATE TABLE "shipping_weightbased" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "code" varchar(128) NOT NULL UNIQUE, "description" text NOT NULL, "default_weight" decimal NOT NULL, "name" varchar(128) NOT NULL UNIQUE);
CREATE TABLE "shipping_weightbased_countries" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "weightbased_id" bigint NOT NULL REFERENCES "shipping_weightbased" ("id") DEFERRABLE INITIALLY DEFERRED, "country_id" varchar(2) NOT NULL REFERENCES "address_country" ("iso_3166_1_a2") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "taggit_tag" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "name" varchar(100) NOT NULL UNIQUE, "slug" varchar(100) NOT NULL UNIQUE);
CREATE TABLE "taggit_taggeditem" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "object_id" integer NOT NULL, "content_type_id" integer NOT NULL REFERENCES "django_content_type" ("id") DEFERRABLE INITIALLY DEFERRED, "tag_id" integer NOT NULL REFERENCES "taggit_tag" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "taggit_taggeditem_content_type_id_object_id_tag_id_4bb97a8e_uniq" UNIQUE ("content_type_id", "object_id", "tag_id"));
CREATE TABLE "voucher_voucher" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "code" varchar(128) NOT NULL UNIQUE, "usage" varchar(128) NOT NULL, "start_datetime" datetime NOT NULL, "end_datetime" datetime NOT NULL, "num_basket_additions" integer unsigned NOT NULL CHECK ("num_basket_additions" >= 0), "num_orders" integer unsigned NOT NULL CHECK ("num_orders" >= 0), "total_discount" decimal NOT NULL, "date_created" datetime NOT NULL, "voucher_set_id" bigint NULL REFERENCES "voucher_voucherset" ("id") DEFERRABLE INITIALLY DEFERRED, "name" varchar(128) NOT NULL UNIQUE);
CREATE TABLE "voucher_voucher_offers" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "voucher_id" bigint NOT NULL REFERENCES "voucher_voucher" ("id") DEFERRABLE INITIALLY DEFERRED, "conditionaloffer_id" bigint NOT NULL REFERENCES "offer_conditionaloffer" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "voucher_voucherapplication" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "order_id" bigint NOT NULL REFERENCES "order_order" ("id") DEFERRABLE INITIALLY DEFERRED, "user_id" bigint NULL REFERENCES "accounts_user" ("id") DEFERRABLE INITIALLY DEFERRED, "voucher_id" bigint NOT NULL REFERENCES "voucher_voucher" ("id") DEFERRABLE INITIALLY DEFERRED, "date_created" datetime NOT NULL);
CREATE TABLE "voucher_voucherset" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "name" varchar(100) NOT NULL UNIQUE, "count" integer unsigned NOT NULL CHECK ("count" >= 0), "code_length" integer NOT NULL, "description" text NOT NULL, "date_created" datetime NOT NULL, "start_datetime" datetime NOT NULL, "end_datetime" datetime NOT NULL);
CREATE TABLE "wagtailadmin_admin" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT);
CREATE TABLE "wagtailadmin_editingsession" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "object_id" varchar(255) NOT NULL, "last_seen_at" datetime NOT NULL, "content_type_id" integer NOT NULL REFERENCES "django_content_type" ("id") DEFERRABLE INITIALLY DEFERRED, "user_id" bigint NOT NULL REFERENCES "accounts_user" ("id") DEFERRABLE INITIALLY DEFERRED, "is_editing" bool NOT NULL);
CREATE TABLE "wagtailadmin_formstate" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "data" text NOT NULL, "object_id" varchar(255) NOT NULL, "parent_object_id" varchar(255) NOT NULL, "last_updated_at" datetime NOT NULL, "content_type_id" integer NOT NULL REFERENCES "django_content_type" ("id") DEFERRABLE INITIALLY DEFERRED, "user_id" bigint NOT NULL REFERENCES "accounts_user" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "wagtailcore_apitoken" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "name" varchar(255) NOT NULL, "key_hash" varchar(64) NOT NULL UNIQUE, "prefix" varchar(16) NOT NULL, "created" datetime NOT NULL, "revoked_at" datetime NULL, "last_used_at" datetime NULL, "user_id" bigint NOT NULL REFERENCES "accounts_user" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "wagtailcore_collection" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "path" varchar(255) NOT NULL UNIQUE, "depth" integer unsigned NOT NULL CHECK ("depth" >= 0), "numchild" integer unsigned NOT NULL CHECK ("numchild" >= 0), "name" varchar(255) NOT NULL);
CREATE TABLE "wagtailcore_collectionviewrestriction" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "restriction_type" varchar(20) NOT NULL, "password" varchar(255) NOT NULL, "collection_id" integer NOT NULL REFERENCES "wagtailcore_collection" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "wagtailcore_collectionviewrestriction_groups" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "collectionviewrestriction_id" integer NOT NULL REFERENCES "wagtailcore_collectionviewrestriction" ("id") DEFERRABLE INITIALLY DEFERRED, "group_id" integer NOT NULL REFERENCES "auth_group" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "wagtailcore_comment" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "text" text NOT NULL, "contentpath" text NOT NULL, "position" text NOT NULL, "created_at" datetime NOT NULL, "updated_at" datetime NOT NULL, "resolved_at" datetime NULL, "page_id" integer NOT NULL REFERENCES "wagtailcore_page" ("id") DEFERRABLE INITIALLY DEFERRED, "resolved_by_id" bigint NULL REFERENCES "accounts_user" ("id") DEFERRABLE INITIALLY DEFERRED, "revision_created_id" integer NULL REFERENCES "wagtailcore_revision" ("id") DEFERRABLE INITIALLY DEFERRED, "user_id" bigint NOT NULL REFERENCES "accounts_user" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "wagtailcore_commentreply" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "text" text NOT NULL, "created_at" datetime NOT NULL, "updated_at" datetime NOT NULL, "comment_id" integer NOT NULL REFERENCES "wagtailcore_comment" ("id") DEFERRABLE INITIALLY DEFERRED, "user_id" bigint NOT NULL REFERENCES "accounts_user" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "wagtailcore_groupapprovaltask" ("task_ptr_id" integer NOT NULL PRIMARY KEY REFERENCES "wagtailcore_task" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "wagtailcore_groupapprovaltask_groups" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "groupapprovaltask_id" integer NOT NULL REFERENCES "wagtailcore_groupapprovaltask" ("task_ptr_id") DEFERRABLE INITIALLY DEFERRED, "group_id" integer NOT NULL REFERENCES "auth_group" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "wagtailcore_groupcollectionpermission" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "collection_id" integer NOT NULL REFERENCES "wagtailcore_collection" ("id") DEFERRABLE INITIALLY DEFERRED, "group_id" integer NOT NULL REFERENCES "auth_group" ("id") DEFERRABLE INITIALLY DEFERRED, "permission_id" integer NOT NULL REFERENCES "auth_permission" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "wagtailcore_grouppagepermission" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "group_id" integer NOT NULL REFERENCES "auth_group" ("id") DEFERRABLE INITIALLY DEFERRED, "page_id" integer NOT NULL REFERENCES "wagtailcore_page" ("id") DEFERRABLE INITIALLY DEFERRED, "permission_id" integer NOT NULL REFERENCES "auth_permission" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "unique_permission" UNIQUE ("group_id", "page_id", "permission_id"));
CREATE TABLE "wagtailcore_groupsitepermission" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "group_id" integer NOT NULL REFERENCES "auth_group" ("id") DEFERRABLE INITIALLY DEFERRED, "permission_id" integer NOT NULL REFERENCES "auth_permission" ("id") DEFERRABLE INITIALLY DEFERRED, "site_id" integer NOT NULL REFERENCES "wagtailcore_site" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "wagtailcore_locale" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "language_code" varchar(100) NOT NULL UNIQUE);
CREATE TABLE "wagtailcore_modellogentry" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "label" text NOT NULL, "action" varchar(255) NOT NULL, "timestamp" datetime NOT NULL, "content_changed" bool NOT NULL, "deleted" bool NOT NULL, "object_id" varchar(255) NOT NULL, "content_type_id" integer NULL REFERENCES "django_content_type" ("id") DEFERRABLE INITIALLY DEFERRED, "user_id" bigint NULL, "uuid" char(32) NULL, "revision_id" integer NULL, "data" text NOT NULL CHECK ((JSON_VALID("data") OR "data" IS NULL)));
CREATE TABLE "wagtailcore_page" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "path" varchar(255) NOT NULL UNIQUE, "depth" integer unsigned NOT NULL CHECK ("depth" >= 0), "numchild" integer unsigned NOT NULL CHECK ("numchild" >= 0), "title" varchar(255) NOT NULL, "slug" varchar(255) NOT NULL, "live" bool NOT NULL, "has_unpublished_changes" bool NOT NULL, "url_path" text NOT NULL, "seo_title" varchar(255) NOT NULL, "show_in_menus" bool NOT NULL, "search_description" text NOT NULL, "go_live_at" datetime NULL, "expire_at" datetime NULL, "expired" bool NOT NULL, "content_type_id" integer NOT NULL REFERENCES "django_content_type" ("id") DEFERRABLE INITIALLY DEFERRED, "owner_id" bigint NULL REFERENCES "accounts_user" ("id") DEFERRABLE INITIALLY DEFERRED, "locked" bool NOT NULL, "latest_revision_created_at" datetime NULL, "first_published_at" datetime NULL, "live_revision_id" integer NULL REFERENCES "wagtailcore_revision" ("id") DEFERRABLE INITIALLY DEFERRED, "last_published_at" datetime NULL, "draft_title" varchar(255) NOT NULL, "locked_at" datetime NULL, "locked_by_id" bigint NULL REFERENCES "accounts_user" ("id") DEFERRABLE INITIALLY DEFERRED, "locale_id" integer NOT NULL REFERENCES "wagtailcore_locale" ("id") DEFERRABLE INITIALLY DEFERRED, "translation_key" char(32) NOT NULL, "alias_of_id" integer NULL REFERENCES "wagtailcore_page" ("id") DEFERRABLE INITIALLY DEFERRED, "latest_revision_id" integer NULL REFERENCES "wagtailcore_revision" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "wagtailcore_pagelogentry" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "label" text NOT NULL, "action" varchar(255) NOT NULL, "timestamp" datetime NOT NULL, "content_changed" bool NOT NULL, "deleted" bool NOT NULL, "content_type_id" integer NULL REFERENCES "django_content_type" ("id") DEFERRABLE INITIALLY DEFERRED, "page_id" integer NOT NULL, "revision_id" integer NULL, "user_id" bigint NULL, "uuid" char(32) NULL, "data" text NOT NULL CHECK ((JSON_VALID("data") OR "data" IS NULL)));
CREATE TABLE "wagtailcore_pagesubscription" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "comment_notifications" bool NOT NULL, "page_id" integer NOT NULL REFERENCES "wagtailcore_page" ("id") DEFERRABLE INITIALLY DEFERRED, "user_id" bigint NOT NULL REFERENCES "accounts_user" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "wagtailcore_pageviewrestriction" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "password" varchar(255) NOT NULL, "page_id" integer NOT NULL REFERENCES "wagtailcore_page" ("id") DEFERRABLE INITIALLY DEFERRED, "restriction_type" varchar(20) NOT NULL);
CREATE TABLE "wagtailcore_pageviewrestriction_groups" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "pageviewrestriction_id" integer NOT NULL REFERENCES "wagtailcore_pageviewrestriction" ("id") DEFERRABLE INITIALLY DEFERRED, "group_id" integer NOT NULL REFERENCES "auth_group" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "wagtailcore_referenceindex" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "object_id" varchar(255) NOT NULL, "to_object_id" varchar(255) NOT NULL, "model_path" text NOT NULL, "content_path" text NOT NULL, "content_path_hash" char(32) NOT NULL, "base_content_type_id" integer NOT NULL REFERENCES "django_content_type" ("id") DEFERRABLE INITIALLY DEFERRED, "content_type_id" integer NOT NULL REFERENCES "django_content_type" ("id") DEFERRABLE INITIALLY DEFERRED, "to_content_type_id" integer NOT NULL REFERENCES "django_content_type" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "wagtailcore_revision" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "created_at" datetime NOT NULL, "approved_go_live_at" datetime NULL, "user_id" bigint NULL REFERENCES "accounts_user" ("id") DEFERRABLE INITIALLY DEFERRED, "content" text NOT NULL CHECK ((JSON_VALID("content") OR "content" IS NULL)), "object_id" varchar(255) NOT NULL, "content_type_id" integer NOT NULL REFERENCES "django_content_type" ("id") DEFERRABLE INITIALLY DEFERRED, "base_content_type_id" integer NOT NULL REFERENCES "django_content_type" ("id") DEFERRABLE INITIALLY DEFERRED, "object_str" text NOT NULL);
CREATE TABLE "wagtailcore_site" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "hostname" varchar(255) NOT NULL, "port" integer NOT NULL, "is_default_site" bool NOT NULL, "root_page_id" integer NOT NULL REFERENCES "wagtailcore_page" ("id") DEFERRABLE INITIALLY DEFERRED, "site_name" varchar(255) NOT NULL);
CREATE TABLE "wagtailcore_task" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "name" varchar(255) NOT NULL, "active" bool NOT NULL, "content_type_id" integer NOT NULL REFERENCES "django_content_type" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "wagtailcore_taskstate" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "status" varchar(50) NOT NULL, "started_at" datetime NOT NULL, "finished_at" datetime NULL, "content_type_id" integer NOT NULL REFERENCES "django_content_type" ("id") DEFERRABLE INITIALLY DEFERRED, "task_id" integer NOT NULL REFERENCES "wagtailcore_task" ("id") DEFERRABLE INITIALLY DEFERRED, "workflow_state_id" integer NOT NULL REFERENCES "wagtailcore_workflowstate" ("id") DEFERRABLE INITIALLY DEFERRED, "finished_by_id" bigint NULL REFERENCES "accounts_user" ("id") DEFERRABLE INITIALLY DEFERRED, "comment" text NOT NULL, "revision_id" integer NOT NULL REFERENCES "wagtailcore_revision" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "wagtailcore_uploadedfile" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "file" varchar(200) NOT NULL, "for_content_type_id" integer NULL REFERENCES "django_content_type" ("id") DEFERRABLE INITIALLY DEFERRED, "uploaded_by_user_id" bigint NULL REFERENCES "accounts_user" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "wagtailcore_workflow" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "name" varchar(255) NOT NULL, "active" bool NOT NULL);
CREATE TABLE "wagtailcore_workflowcontenttype" ("content_type_id" integer NOT NULL PRIMARY KEY REFERENCES "django_content_type" ("id") DEFERRABLE INITIALLY DEFERRED, "workflow_id" integer NOT NULL REFERENCES "wagtailcore_workflow" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "wagtailcore_workflowpage" ("page_id" integer NOT NULL PRIMARY KEY REFERENCES "wagtailcore_page" ("id") DEFERRABLE INITIALLY DEFERRED, "workflow_id" integer NOT NULL REFERENCES "wagtailcore_workflow" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "wagtailcore_workflowstate" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "status" varchar(50) NOT NULL, "created_at" datetime NOT NULL, "current_task_state_id" integer NULL UNIQUE REFERENCES "wagtailcore_taskstate" ("id") DEFERRABLE INITIALLY DEFERRED, "requested_by_id" bigint NULL REFERENCES "accounts_user" ("id") DEFERRABLE INITIALLY DEFERRED, "workflow_id" integer NOT NULL REFERENCES "wagtailcore_workflow" ("id") DEFERRABLE INITIALLY DEFERRED, "object_id" varchar(255) NOT NULL, "base_content_type_id" integer NOT NULL REFERENCES "django_content_type" ("id") DEFERRABLE INITIALLY DEFERRED, "content_type_id" integer NOT NULL REFERENCES "django_content_type" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "wagtailcore_workflowtask" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "sort_order" integer NULL, "task_id" integer NOT NULL REFERENCES "wagtailcore_task" ("id") DEFERRABLE INITIALLY DEFERRED, "workflow_id" integer NOT NULL REFERENCES "wagtailcore_workflow" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "wagtaildocs_document" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "title" varchar(255) NOT NULL, "file" varchar(100) NOT NULL, "created_at" datetime NOT NULL, "uploaded_by_user_id" bigint NULL REFERENCES "accounts_user" ("id") DEFERRABLE INITIALLY DEFERRED, "collection_id" integer NOT NULL REFERENCES "wagtailcore_collection" ("id") DEFERRABLE INITIALLY DEFERRED, "file_hash" varchar(40) NOT NULL, "file_size" bigint unsigned NULL CHECK ("file_size" >= 0));
CREATE TABLE "wagtailembeds_embed" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "url" text NOT NULL, "max_width" smallint NULL, "type" varchar(10) NOT NULL, "html" text NOT NULL, "title" text NOT NULL, "author_name" text NOT NULL, "provider_name" text NOT NULL, "width" integer NULL, "height" integer NULL, "last_updated" datetime NOT NULL, "hash" varchar(32) NOT NULL UNIQUE, "thumbnail_url" text NOT NULL, "cache_until" datetime NULL);
CREATE TABLE "wagtailforms_formsubmission" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "submit_time" datetime NOT NULL, "page_id" integer NOT NULL REFERENCES "wagtailcore_page" ("id") DEFERRABLE INITIALLY DEFERRED, "form_data" text NOT NULL CHECK ((JSON_VALID("form_data") OR "form_data" IS NULL)));
CREATE TABLE "wagtailimages_image" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "title" varchar(255) NOT NULL, "file" varchar(100) NOT NULL, "width" integer NOT NULL, "height" integer NOT NULL, "created_at" datetime NOT NULL, "focal_point_x" integer unsigned NULL CHECK ("focal_point_x" >= 0), "focal_point_y" integer unsigned NULL CHECK ("focal_point_y" >= 0), "focal_point_width" integer unsigned NULL CHECK ("focal_point_width" >= 0), "focal_point_height" integer unsigned NULL CHECK ("focal_point_height" >= 0), "uploaded_by_user_id" bigint NULL REFERENCES "accounts_user" ("id") DEFERRABLE INITIALLY DEFERRED, "file_size" integer unsigned NULL CHECK ("file_size" >= 0), "collection_id" integer NOT NULL REFERENCES "wagtailcore_collection" ("id") DEFERRABLE INITIALLY DEFERRED, "file_hash" varchar(40) NOT NULL, "description" varchar(255) NOT NULL);
CREATE TABLE "wagtailimages_rendition" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "width" integer NOT NULL, "height" integer NOT NULL, "focal_point_key" varchar(16) NOT NULL, "filter_spec" varchar(255) NOT NULL, "image_id" integer NOT NULL REFERENCES "wagtailimages_image" ("id") DEFERRABLE INITIALLY DEFERRED, "file" varchar(100) NOT NULL);
CREATE TABLE "wagtailredirects_redirect" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "old_path" varchar(255) NOT NULL, "is_permanent" bool NOT NULL, "redirect_link" varchar(255) NOT NULL, "redirect_page_id" integer NULL REFERENCES "wagtailcore_page" ("id") DEFERRABLE INITIALLY DEFERRED, "site_id" integer NULL REFERENCES "wagtailcore_site" ("id") DEFERRABLE INITIALLY DEFERRED, "automatically_created" bool NOT NULL, "created_at" datetime NULL, "redirect_page_route_path" varchar(255) NOT NULL);
CREATE TABLE "wagtailsearch_indexentry" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "object_id" varchar(50) NOT NULL, "title_norm" real NOT NULL, "content_type_id" integer NOT NULL REFERENCES "django_content_type" ("id") DEFERRABLE INITIALLY DEFERRED, "autocomplete" text NULL, "body" text NULL, "title" text NOT NULL);
CREATE VIRTUAL TABLE wagtailsearch_indexentry_fts USING fts5(autocomplete, body, title);
CREATE TABLE "wagtailusers_userprofile" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "submitted_notifications" bool NOT NULL, "approved_notifications" bool NOT NULL, "rejected_notifications" bool NOT NULL, "user_id" bigint NOT NULL UNIQUE REFERENCES "accounts_user" ("id") DEFERRABLE INITIALLY DEFERRED, "preferred_language" varchar(10) NOT NULL, "current_time_zone" varchar(40) NOT NULL, "avatar" varchar(100) NOT NULL, "updated_comments_notifications" bool NOT NULL, "dismissibles" text NOT NULL CHECK ((JSON_VALID("dismissibles") OR "dismissibles" IS NULL)), "theme" varchar(40) NOT NULL, "density" varchar(40) NOT NULL, "contrast" varchar(40) NOT NULL, "keyboard_shortcuts" bool NOT NULL);
CREATE TABLE "wishlists_line" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "quantity" integer unsigned NOT NULL CHECK ("quantity" >= 0), "title" varchar(255) NOT NULL, "product_id" bigint NULL REFERENCES "catalogue_product" ("id") DEFERRABLE INITIALLY DEFERRED, "wishlist_id" bigint NOT NULL REFERENCES "wishlists_wishlist" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "wishlists_wishlist" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "name" varchar(255) NOT NULL, "key" varchar(6) NOT NULL UNIQUE, "visibility" varchar(20) NOT NULL, "owner_id" bigint NOT NULL REFERENCES "accounts_user" ("id") DEFERRABLE INITIALLY DEFERRED, "date_created" datetime NOT NULL);
CREATE TABLE "wishlists_wishlistsharedemail" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "email" varchar(254) NOT NULL, "wishlist_id" bigint NOT NULL REFERENCES "wishlists_wishlist" ("id") DEFERRABLE INITIALLY DEFERRED);

INSERT INTO "auth_group" ("id", "name") VALUES
(1,'Moderators'),
(2,'Editors'),
(3,'All Oscar Dashboard Permissions');
INSERT INTO "auth_group_permissions" ("id", "group_id", "permission_id") VALUES
(1,2,1),
(2,2,2),
(3,2,3),
(4,1,1),
(5,1,2),
(6,1,3),
(7,2,4),
(8,1,4),
(9,2,5),
(10,1,5),
(11,2,114),
(12,2,115),
(13,2,116),
(14,1,114),
(15,1,115),
(16,1,116),
(17,2,117),
(18,1,117);
INSERT INTO "auth_permission" ("id", "content_type_id", "codename", "name") VALUES
(1,2,'add_document','Can add document'),
(2,2,'change_document','Can change document'),
(3,2,'delete_document','Can delete document'),
(4,3,'access_admin','Can access Wagtail admin'),
(5,2,'choose_document','Can choose document'),
(6,5,'add_locale','Can add locale'),
(7,5,'change_locale','Can change locale'),
(8,5,'delete_locale','Can delete locale'),
(9,5,'view_locale','Can view locale'),
(10,6,'add_site','Can add site'),
(11,6,'change_site','Can change site'),
(12,6,'delete_site','Can delete site'),
(13,6,'view_site','Can view site'),
(14,7,'add_groupsitepermission','Can add group site permission'),
(15,7,'change_groupsitepermission','Can change group site permission'),
(16,7,'delete_groupsitepermission','Can delete group site permission'),
(17,7,'view_groupsitepermission','Can view group site permission'),
(18,8,'add_apitoken','Can add API token'),
(19,8,'change_apitoken','Can change API token'),
(20,8,'delete_apitoken','Can delete API token'),
(21,8,'view_apitoken','Can view API token'),
(22,9,'add_modellogentry','Can add model log entry'),
(23,9,'change_modellogentry','Can change model log entry'),
(24,9,'delete_modellogentry','Can delete model log entry'),
(25,9,'view_modellogentry','Can view model log entry'),
(26,10,'add_revision','Can add revision'),
(27,10,'change_revision','Can change revision'),
(28,10,'delete_revision','Can delete revision'),
(29,10,'view_revision','Can view revision'),
(30,11,'add_collectionviewrestriction','Can add collection view restriction'),
(31,11,'change_collectionviewrestriction','Can change collection view restriction'),
(32,11,'delete_collectionviewrestriction','Can delete collection view restriction'),
(33,11,'view_collectionviewrestriction','Can view collection view restriction'),
(34,12,'add_collection','Can add collection'),
(35,12,'change_collection','Can change collection'),
(36,12,'delete_collection','Can delete collection'),
(37,12,'view_collection','Can view collection'),
(38,13,'add_groupcollectionpermission','Can add group collection permission'),
(39,13,'change_groupcollectionpermission','Can change group collection permission'),
(40,13,'delete_groupcollectionpermission','Can delete group collection permission'),
(41,13,'view_groupcollectionpermission','Can view group collection permission'),
(42,14,'add_uploadedfile','Can add uploaded file'),
(43,14,'change_uploadedfile','Can change uploaded file'),
(44,14,'delete_uploadedfile','Can delete uploaded file'),
(45,14,'view_uploadedfile','Can view uploaded file'),
(46,15,'add_workflowcontenttype','Can add workflow content type'),
(47,15,'change_workflowcontenttype','Can change workflow content type'),
(48,15,'delete_workflowcontenttype','Can delete workflow content type'),
(49,15,'view_workflowcontenttype','Can view workflow content type'),
(50,16,'add_workflowstate','Can add Workflow state'),
(51,16,'change_workflowstate','Can change Workflow state'),
(52,16,'delete_workflowstate','Can delete Workflow state'),
(53,16,'view_workflowstate','Can view Workflow state'),
(54,17,'add_workflow','Can add workflow'),
(55,17,'change_workflow','Can change workflow'),
(56,17,'delete_workflow','Can delete workflow'),
(57,17,'view_workflow','Can view workflow'),
(58,18,'add_workflowtask','Can add workflow task order'),
(59,18,'change_workflowtask','Can change workflow task order'),
(60,18,'delete_workflowtask','Can delete workflow task order'),
(61,18,'view_workflowtask','Can view workflow task order'),
(62,19,'add_task','Can add task'),
(63,19,'change_task','Can change task'),
(64,19,'delete_task','Can delete task'),
(65,19,'view_task','Can view task'),
(66,4,'add_groupapprovaltask','Can add Group approval task'),
(67,4,'change_groupapprovaltask','Can change Group approval task'),
(68,4,'delete_groupapprovaltask','Can delete Group approval task'),
(69,4,'view_groupapprovaltask','Can view Group approval task'),
(70,20,'add_taskstate','Can add Task state'),
(71,20,'change_taskstate','Can change Task state'),
(72,20,'delete_taskstate','Can delete Task state'),
(73,20,'view_taskstate','Can view Task state'),
(74,1,'add_page','Can add page'),
(75,1,'change_page','Can change page'),
(76,1,'delete_page','Can delete page'),
(77,1,'view_page','Can view page'),
(78,1,'bulk_delete_page','Delete pages with children'),
(79,1,'lock_page','Lock/unlock pages you''ve locked'),
(80,1,'publish_page','Publish any page'),
(81,1,'unlock_page','Unlock any page'),
(82,21,'add_grouppagepermission','Can add group page permission'),
(83,21,'change_grouppagepermission','Can change group page permission'),
(84,21,'delete_grouppagepermission','Can delete group page permission'),
(85,21,'view_grouppagepermission','Can view group page permission'),
(86,22,'add_pageviewrestriction','Can add page view restriction'),
(87,22,'change_pageviewrestriction','Can change page view restriction'),
(88,22,'delete_pageviewrestriction','Can delete page view restriction'),
(89,22,'view_pageviewrestriction','Can view page view restriction'),
(90,23,'add_workflowpage','Can add workflow page'),
(91,23,'change_workflowpage','Can change workflow page'),
(92,23,'delete_workflowpage','Can delete workflow page'),
(93,23,'view_workflowpage','Can view workflow page'),
(94,24,'add_pagelogentry','Can add page log entry'),
(95,24,'change_pagelogentry','Can change page log entry'),
(96,24,'delete_pagelogentry','Can delete page log entry'),
(97,24,'view_pagelogentry','Can view page log entry'),
(98,25,'add_comment','Can add comment'),
(99,25,'change_comment','Can change comment'),
(100,25,'delete_comment','Can delete comment'),
(101,25,'view_comment','Can view comment'),
(102,26,'add_commentreply','Can add comment reply'),
(103,26,'change_commentreply','Can change comment reply'),
(104,26,'delete_commentreply','Can delete comment reply'),
(105,26,'view_commentreply','Can view comment reply'),
(106,27,'add_pagesubscription','Can add page subscription'),
(107,27,'change_pagesubscription','Can change page subscription'),
(108,27,'delete_pagesubscription','Can delete page subscription'),
(109,27,'view_pagesubscription','Can view page subscription'),
(110,28,'add_referenceindex','Can add reference index'),
(111,28,'change_referenceindex','Can change reference index'),
(112,28,'delete_referenceindex','Can delete reference index'),
(113,28,'view_referenceindex','Can view reference index'),
(114,29,'add_image','Can add image'),
(115,29,'change_image','Can change image'),
(116,29,'delete_image','Can delete image'),
(117,29,'choose_image','Can choose image');
INSERT INTO "django_content_type" ("id", "app_label", "model") VALUES
(1,'wagtailcore','page'),
(2,'wagtaildocs','document'),
(3,'wagtailadmin','admin'),
(4,'wagtailcore','groupapprovaltask'),
(5,'wagtailcore','locale'),
(6,'wagtailcore','site'),
(7,'wagtailcore','groupsitepermission'),
(8,'wagtailcore','apitoken'),
(9,'wagtailcore','modellogentry'),
(10,'wagtailcore','revision'),
(11,'wagtailcore','collectionviewrestriction'),
(12,'wagtailcore','collection'),
(13,'wagtailcore','groupcollectionpermission'),
(14,'wagtailcore','uploadedfile'),
(15,'wagtailcore','workflowcontenttype'),
(16,'wagtailcore','workflowstate'),
(17,'wagtailcore','workflow'),
(18,'wagtailcore','workflowtask'),
(19,'wagtailcore','task'),
(20,'wagtailcore','taskstate'),
(21,'wagtailcore','grouppagepermission'),
(22,'wagtailcore','pageviewrestriction'),
(23,'wagtailcore','workflowpage'),
(24,'wagtailcore','pagelogentry'),
(25,'wagtailcore','comment'),
(26,'wagtailcore','commentreply'),
(27,'wagtailcore','pagesubscription'),
(28,'wagtailcore','referenceindex'),
(29,'wagtailimages','image');
INSERT INTO "django_migrations" ("id", "app", "name", "applied") VALUES
(1,'contenttypes','0001_initial',strftime('%Y-%m-%d %H:%M:%f','now')),
(2,'contenttypes','0002_remove_content_type_name',strftime('%Y-%m-%d %H:%M:%f','now')),
(3,'auth','0001_initial',strftime('%Y-%m-%d %H:%M:%f','now')),
(4,'auth','0002_alter_permission_name_max_length',strftime('%Y-%m-%d %H:%M:%f','now')),
(5,'auth','0003_alter_user_email_max_length',strftime('%Y-%m-%d %H:%M:%f','now')),
(6,'auth','0004_alter_user_username_opts',strftime('%Y-%m-%d %H:%M:%f','now')),
(7,'auth','0005_alter_user_last_login_null',strftime('%Y-%m-%d %H:%M:%f','now')),
(8,'auth','0006_require_contenttypes_0002',strftime('%Y-%m-%d %H:%M:%f','now')),
(9,'auth','0007_alter_validators_add_error_messages',strftime('%Y-%m-%d %H:%M:%f','now')),
(10,'auth','0008_alter_user_username_max_length',strftime('%Y-%m-%d %H:%M:%f','now')),
(11,'auth','0009_alter_user_last_name_max_length',strftime('%Y-%m-%d %H:%M:%f','now')),
(12,'auth','0010_alter_group_name_max_length',strftime('%Y-%m-%d %H:%M:%f','now')),
(13,'auth','0011_update_proxy_permissions',strftime('%Y-%m-%d %H:%M:%f','now')),
(14,'auth','0012_alter_user_first_name_max_length',strftime('%Y-%m-%d %H:%M:%f','now')),
(15,'accounts','0001_initial',strftime('%Y-%m-%d %H:%M:%f','now')),
(16,'account','0001_initial',strftime('%Y-%m-%d %H:%M:%f','now')),
(17,'account','0002_email_max_length',strftime('%Y-%m-%d %H:%M:%f','now')),
(18,'account','0003_alter_emailaddress_create_unique_verified_email',strftime('%Y-%m-%d %H:%M:%f','now')),
(19,'account','0004_alter_emailaddress_drop_unique_email',strftime('%Y-%m-%d %H:%M:%f','now')),
(20,'account','0005_emailaddress_idx_upper_email',strftime('%Y-%m-%d %H:%M:%f','now')),
(21,'account','0006_emailaddress_lower',strftime('%Y-%m-%d %H:%M:%f','now')),
(22,'account','0007_emailaddress_idx_email',strftime('%Y-%m-%d %H:%M:%f','now')),
(23,'account','0008_emailaddress_unique_primary_email_fixup',strftime('%Y-%m-%d %H:%M:%f','now')),
(24,'account','0009_emailaddress_unique_primary_email',strftime('%Y-%m-%d %H:%M:%f','now')),
(25,'accounts','0002_language_consent',strftime('%Y-%m-%d %H:%M:%f','now')),
(26,'accounts','0003_audit',strftime('%Y-%m-%d %H:%M:%f','now')),
(27,'accounts','0004_audit_append_only_triggers',strftime('%Y-%m-%d %H:%M:%f','now')),
(28,'areas','0001_initial',strftime('%Y-%m-%d %H:%M:%f','now')),
(29,'address','0001_initial',strftime('%Y-%m-%d %H:%M:%f','now')),
(30,'producers','0001_initial',strftime('%Y-%m-%d %H:%M:%f','now')),
(31,'catalogue','0013_auto_20170821_1548',strftime('%Y-%m-%d %H:%M:%f','now')),
(32,'catalogue','0027_attributeoption_code_attributeoptiongroup_code_and_more',strftime('%Y-%m-%d %H:%M:%f','now')),
(33,'analytics','0001_initial',strftime('%Y-%m-%d %H:%M:%f','now')),
(34,'analytics','0002_auto_20140827_1705',strftime('%Y-%m-%d %H:%M:%f','now')),
(35,'analytics','0003_auto_20200801_0817',strftime('%Y-%m-%d %H:%M:%f','now')),
(36,'areas','0002_officers',strftime('%Y-%m-%d %H:%M:%f','now')),
(37,'sites','0001_initial',strftime('%Y-%m-%d %H:%M:%f','now')),
(38,'sites','0002_alter_domain_unique',strftime('%Y-%m-%d %H:%M:%f','now')),
(39,'origins','0001_initial',strftime('%Y-%m-%d %H:%M:%f','now')),
(40,'partner','0001_initial',strftime('%Y-%m-%d %H:%M:%f','now')),
(41,'basket','0001_initial',strftime('%Y-%m-%d %H:%M:%f','now')),
(42,'order','0008_auto_20190301_1035',strftime('%Y-%m-%d %H:%M:%f','now')),
(43,'offer','0001_initial',strftime('%Y-%m-%d %H:%M:%f','now')),
(44,'voucher','0001_initial',strftime('%Y-%m-%d %H:%M:%f','now')),
(45,'voucher','0002_auto_20170418_2132',strftime('%Y-%m-%d %H:%M:%f','now')),
(46,'voucher','0003_auto_20171212_0411',strftime('%Y-%m-%d %H:%M:%f','now')),
(47,'offer','0002_auto_20151210_1053',strftime('%Y-%m-%d %H:%M:%f','now')),
(48,'offer','0003_auto_20161120_1707',strftime('%Y-%m-%d %H:%M:%f','now')),
(49,'offer','0004_auto_20170415_1518',strftime('%Y-%m-%d %H:%M:%f','now')),
(50,'offer','0005_auto_20170423_1217',strftime('%Y-%m-%d %H:%M:%f','now')),
(51,'offer','0006_auto_20170504_0616',strftime('%Y-%m-%d %H:%M:%f','now')),
(52,'offer','0007_conditionaloffer_exclusive',strftime('%Y-%m-%d %H:%M:%f','now')),
(53,'voucher','0004_auto_20180228_0940',strftime('%Y-%m-%d %H:%M:%f','now')),
(54,'voucher','0005_auto_20180402_1425',strftime('%Y-%m-%d %H:%M:%f','now')),
(55,'voucher','0006_auto_20180413_0911',strftime('%Y-%m-%d %H:%M:%f','now')),
(56,'voucher','0007_auto_20181115_1953',strftime('%Y-%m-%d %H:%M:%f','now')),
(57,'voucher','0008_auto_20200801_0817',strftime('%Y-%m-%d %H:%M:%f','now')),
(58,'voucher','0009_make_voucher_names_unique',strftime('%Y-%m-%d %H:%M:%f','now')),
(59,'voucher','0010_auto_20210224_0712',strftime('%Y-%m-%d %H:%M:%f','now')),
(60,'basket','0002_lines_and_vouchers',strftime('%Y-%m-%d %H:%M:%f','now')),
(61,'basket','0003_one_open_basket',strftime('%Y-%m-%d %H:%M:%f','now')),
(62,'catalogue','0002_category_hierarchy_view',strftime('%Y-%m-%d %H:%M:%f','now')),
(63,'certificates','0001_initial',strftime('%Y-%m-%d %H:%M:%f','now')),
(64,'certificates','0002_insert_only_triggers',strftime('%Y-%m-%d %H:%M:%f','now')),
(65,'certificates','0003_desk',strftime('%Y-%m-%d %H:%M:%f','now')),
(66,'taggit','0001_initial',strftime('%Y-%m-%d %H:%M:%f','now')),
(67,'wagtaildocs','0001_initial',strftime('%Y-%m-%d %H:%M:%f','now')),
(68,'wagtailcore','0001_initial',strftime('%Y-%m-%d %H:%M:%f','now')),
(69,'wagtailcore','0002_initial_data',strftime('%Y-%m-%d %H:%M:%f','now')),
(70,'wagtailcore','0003_add_uniqueness_constraint_on_group_page_permission',strftime('%Y-%m-%d %H:%M:%f','now')),
(71,'wagtailcore','0004_page_locked',strftime('%Y-%m-%d %H:%M:%f','now')),
(72,'wagtailcore','0005_add_page_lock_permission_to_moderators',strftime('%Y-%m-%d %H:%M:%f','now')),
(73,'wagtailcore','0006_add_lock_page_permission',strftime('%Y-%m-%d %H:%M:%f','now')),
(74,'wagtailcore','0007_page_latest_revision_created_at',strftime('%Y-%m-%d %H:%M:%f','now')),
(75,'wagtailcore','0008_populate_latest_revision_created_at',strftime('%Y-%m-%d %H:%M:%f','now')),
(76,'wagtailcore','0009_remove_auto_now_add_from_pagerevision_created_at',strftime('%Y-%m-%d %H:%M:%f','now')),
(77,'wagtailcore','0010_change_page_owner_to_null_on_delete',strftime('%Y-%m-%d %H:%M:%f','now')),
(78,'wagtailcore','0011_page_first_published_at',strftime('%Y-%m-%d %H:%M:%f','now')),
(79,'wagtailcore','0012_extend_page_slug_field',strftime('%Y-%m-%d %H:%M:%f','now')),
(80,'wagtailcore','0013_update_golive_expire_help_text',strftime('%Y-%m-%d %H:%M:%f','now')),
(81,'wagtailcore','0014_add_verbose_name',strftime('%Y-%m-%d %H:%M:%f','now')),
(82,'wagtailcore','0015_add_more_verbose_names',strftime('%Y-%m-%d %H:%M:%f','now')),
(83,'wagtailcore','0016_change_page_url_path_to_text_field',strftime('%Y-%m-%d %H:%M:%f','now')),
(84,'wagtaildocs','0002_initial_data',strftime('%Y-%m-%d %H:%M:%f','now')),
(85,'wagtaildocs','0003_add_verbose_names',strftime('%Y-%m-%d %H:%M:%f','now')),
(86,'wagtaildocs','0004_capitalizeverbose',strftime('%Y-%m-%d %H:%M:%f','now')),
(87,'wagtailcore','0017_change_edit_page_permission_description',strftime('%Y-%m-%d %H:%M:%f','now')),
(88,'wagtailcore','0018_pagerevision_submitted_for_moderation_index',strftime('%Y-%m-%d %H:%M:%f','now')),
(89,'wagtailcore','0019_verbose_names_cleanup',strftime('%Y-%m-%d %H:%M:%f','now')),
(90,'wagtailcore','0020_add_index_on_page_first_published_at',strftime('%Y-%m-%d %H:%M:%f','now')),
(91,'wagtailcore','0021_capitalizeverbose',strftime('%Y-%m-%d %H:%M:%f','now')),
(92,'wagtailcore','0022_add_site_name',strftime('%Y-%m-%d %H:%M:%f','now')),
(93,'wagtailcore','0023_alter_page_revision_on_delete_behaviour',strftime('%Y-%m-%d %H:%M:%f','now')),
(94,'wagtailcore','0024_collection',strftime('%Y-%m-%d %H:%M:%f','now')),
(95,'wagtailcore','0025_collection_initial_data',strftime('%Y-%m-%d %H:%M:%f','now')),
(96,'wagtaildocs','0005_document_collection',strftime('%Y-%m-%d %H:%M:%f','now')),
(97,'wagtailcore','0026_group_collection_permission',strftime('%Y-%m-%d %H:%M:%f','now')),
(98,'wagtaildocs','0006_copy_document_permissions_to_collections',strftime('%Y-%m-%d %H:%M:%f','now')),
(99,'wagtaildocs','0005_alter_uploaded_by_user_on_delete_action',strftime('%Y-%m-%d %H:%M:%f','now')),
(100,'wagtaildocs','0007_merge',strftime('%Y-%m-%d %H:%M:%f','now')),
(101,'wagtaildocs','0008_document_file_size',strftime('%Y-%m-%d %H:%M:%f','now')),
(102,'wagtaildocs','0009_document_verbose_name_plural',strftime('%Y-%m-%d %H:%M:%f','now')),
(103,'wagtaildocs','0010_document_file_hash',strftime('%Y-%m-%d %H:%M:%f','now')),
(104,'wagtailadmin','0001_create_admin_access_permissions',strftime('%Y-%m-%d %H:%M:%f','now')),
(105,'wagtaildocs','0011_add_choose_permissions',strftime('%Y-%m-%d %H:%M:%f','now')),
(106,'wagtaildocs','0012_uploadeddocument',strftime('%Y-%m-%d %H:%M:%f','now')),
(107,'wagtaildocs','0013_delete_uploadeddocument',strftime('%Y-%m-%d %H:%M:%f','now')),
(108,'wagtaildocs','0014_alter_document_file_size',strftime('%Y-%m-%d %H:%M:%f','now')),
(109,'wagtailcore','0027_fix_collection_path_collation',strftime('%Y-%m-%d %H:%M:%f','now')),
(110,'wagtailcore','0024_alter_page_content_type_on_delete_behaviour',strftime('%Y-%m-%d %H:%M:%f','now')),
(111,'wagtailcore','0028_merge',strftime('%Y-%m-%d %H:%M:%f','now')),
(112,'wagtailcore','0029_unicode_slugfield_dj19',strftime('%Y-%m-%d %H:%M:%f','now')),
(113,'wagtailcore','0030_index_on_pagerevision_created_at',strftime('%Y-%m-%d %H:%M:%f','now')),
(114,'wagtailcore','0031_add_page_view_restriction_types',strftime('%Y-%m-%d %H:%M:%f','now')),
(115,'wagtailcore','0032_add_bulk_delete_page_permission',strftime('%Y-%m-%d %H:%M:%f','now')),
(116,'wagtailcore','0033_remove_golive_expiry_help_text',strftime('%Y-%m-%d %H:%M:%f','now')),
(117,'wagtailcore','0034_page_live_revision',strftime('%Y-%m-%d %H:%M:%f','now')),
(118,'wagtailcore','0035_page_last_published_at',strftime('%Y-%m-%d %H:%M:%f','now')),
(119,'wagtailcore','0036_populate_page_last_published_at',strftime('%Y-%m-%d %H:%M:%f','now')),
(120,'wagtailcore','0037_set_page_owner_editable',strftime('%Y-%m-%d %H:%M:%f','now')),
(121,'wagtailcore','0038_make_first_published_at_editable',strftime('%Y-%m-%d %H:%M:%f','now')),
(122,'wagtailcore','0039_collectionviewrestriction',strftime('%Y-%m-%d %H:%M:%f','now')),
(123,'wagtailcore','0040_page_draft_title',strftime('%Y-%m-%d %H:%M:%f','now')),
(124,'wagtailcore','0041_group_collection_permissions_verbose_name_plural',strftime('%Y-%m-%d %H:%M:%f','now')),
(125,'wagtailcore','0042_index_on_pagerevision_approved_go_live_at',strftime('%Y-%m-%d %H:%M:%f','now')),
(126,'wagtailcore','0043_lock_fields',strftime('%Y-%m-%d %H:%M:%f','now')),
(127,'wagtailcore','0044_add_unlock_grouppagepermission',strftime('%Y-%m-%d %H:%M:%f','now')),
(128,'wagtailcore','0045_assign_unlock_grouppagepermission',strftime('%Y-%m-%d %H:%M:%f','now')),
(129,'wagtailcore','0046_site_name_remove_null',strftime('%Y-%m-%d %H:%M:%f','now')),
(130,'wagtailcore','0047_add_workflow_models',strftime('%Y-%m-%d %H:%M:%f','now')),
(131,'wagtailcore','0048_add_default_workflows',strftime('%Y-%m-%d %H:%M:%f','now')),
(132,'wagtailcore','0049_taskstate_finished_by',strftime('%Y-%m-%d %H:%M:%f','now')),
(133,'wagtailcore','0050_workflow_rejected_to_needs_changes',strftime('%Y-%m-%d %H:%M:%f','now')),
(134,'wagtailcore','0051_taskstate_comment',strftime('%Y-%m-%d %H:%M:%f','now')),
(135,'wagtailcore','0052_pagelogentry',strftime('%Y-%m-%d %H:%M:%f','now')),
(136,'wagtailcore','0053_locale_model',strftime('%Y-%m-%d %H:%M:%f','now')),
(137,'wagtailcore','0054_initial_locale',strftime('%Y-%m-%d %H:%M:%f','now')),
(138,'wagtailcore','0055_page_locale_fields',strftime('%Y-%m-%d %H:%M:%f','now')),
(139,'wagtailcore','0056_page_locale_fields_populate',strftime('%Y-%m-%d %H:%M:%f','now')),
(140,'wagtailcore','0057_page_locale_fields_notnull',strftime('%Y-%m-%d %H:%M:%f','now')),
(141,'wagtailcore','0058_page_alias_of',strftime('%Y-%m-%d %H:%M:%f','now')),
(142,'wagtailcore','0059_apply_collection_ordering',strftime('%Y-%m-%d %H:%M:%f','now')),
(143,'wagtailcore','0060_fix_workflow_unique_constraint',strftime('%Y-%m-%d %H:%M:%f','now')),
(144,'wagtailcore','0061_change_promote_tab_helpt_text_and_verbose_names',strftime('%Y-%m-%d %H:%M:%f','now')),
(145,'wagtailcore','0062_comment_models_and_pagesubscription',strftime('%Y-%m-%d %H:%M:%f','now')),
(146,'wagtailcore','0063_modellogentry',strftime('%Y-%m-%d %H:%M:%f','now')),
(147,'wagtailcore','0064_log_timestamp_indexes',strftime('%Y-%m-%d %H:%M:%f','now')),
(148,'wagtailcore','0065_log_entry_uuid',strftime('%Y-%m-%d %H:%M:%f','now')),
(149,'wagtailcore','0066_collection_management_permissions',strftime('%Y-%m-%d %H:%M:%f','now')),
(150,'wagtailcore','0067_alter_pagerevision_content_json',strftime('%Y-%m-%d %H:%M:%f','now')),
(151,'wagtailcore','0068_log_entry_empty_object',strftime('%Y-%m-%d %H:%M:%f','now')),
(152,'wagtailcore','0069_log_entry_jsonfield',strftime('%Y-%m-%d %H:%M:%f','now')),
(153,'wagtailcore','0070_rename_pagerevision_revision',strftime('%Y-%m-%d %H:%M:%f','now')),
(154,'wagtailcore','0071_populate_revision_content_type',strftime('%Y-%m-%d %H:%M:%f','now')),
(155,'wagtailcore','0072_alter_revision_content_type_notnull',strftime('%Y-%m-%d %H:%M:%f','now')),
(156,'wagtailcore','0073_page_latest_revision',strftime('%Y-%m-%d %H:%M:%f','now')),
(157,'wagtailcore','0074_revision_object_str',strftime('%Y-%m-%d %H:%M:%f','now')),
(158,'wagtailcore','0075_populate_latest_revision_and_revision_object_str',strftime('%Y-%m-%d %H:%M:%f','now')),
(159,'wagtailcore','0076_modellogentry_revision',strftime('%Y-%m-%d %H:%M:%f','now')),
(160,'wagtailcore','0077_alter_revision_user',strftime('%Y-%m-%d %H:%M:%f','now')),
(161,'wagtailcore','0078_referenceindex',strftime('%Y-%m-%d %H:%M:%f','now')),
(162,'wagtailcore','0079_rename_taskstate_page_revision',strftime('%Y-%m-%d %H:%M:%f','now')),
(163,'wagtailcore','0080_generic_workflowstate',strftime('%Y-%m-%d %H:%M:%f','now')),
(164,'wagtailcore','0081_populate_workflowstate_content_type',strftime('%Y-%m-%d %H:%M:%f','now')),
(165,'wagtailcore','0082_alter_workflowstate_content_type_notnull',strftime('%Y-%m-%d %H:%M:%f','now')),
(166,'wagtailcore','0083_workflowcontenttype',strftime('%Y-%m-%d %H:%M:%f','now')),
(167,'wagtailcore','0084_add_default_page_permissions',strftime('%Y-%m-%d %H:%M:%f','now')),
(168,'wagtailcore','0085_add_grouppagepermission_permission',strftime('%Y-%m-%d %H:%M:%f','now')),
(169,'wagtailcore','0086_populate_grouppagepermission_permission',strftime('%Y-%m-%d %H:%M:%f','now')),
(170,'wagtailcore','0087_alter_grouppagepermission_unique_together_and_more',strftime('%Y-%m-%d %H:%M:%f','now')),
(171,'wagtailcore','0088_fix_log_entry_json_timestamps',strftime('%Y-%m-%d %H:%M:%f','now')),
(172,'wagtailcore','0089_log_entry_data_json_null_to_object',strftime('%Y-%m-%d %H:%M:%f','now')),
(173,'wagtailcore','0090_remove_grouppagepermission_permission_type',strftime('%Y-%m-%d %H:%M:%f','now')),
(174,'wagtailcore','0091_remove_revision_submitted_for_moderation',strftime('%Y-%m-%d %H:%M:%f','now')),
(175,'wagtailcore','0092_alter_collectionviewrestriction_password_and_more',strftime('%Y-%m-%d %H:%M:%f','now')),
(176,'wagtailcore','0093_uploadedfile',strftime('%Y-%m-%d %H:%M:%f','now')),
(177,'wagtailcore','0094_alter_page_locale',strftime('%Y-%m-%d %H:%M:%f','now')),
(178,'wagtailcore','0095_groupsitepermission',strftime('%Y-%m-%d %H:%M:%f','now')),
(179,'wagtailcore','0096_referenceindex_referenceindex_source_object_and_more',strftime('%Y-%m-%d %H:%M:%f','now')),
(180,'wagtailcore','0097_baselogentry_uuid_action_timestamp_indexes',strftime('%Y-%m-%d %H:%M:%f','now')),
(181,'wagtailcore','0098_apitoken',strftime('%Y-%m-%d %H:%M:%f','now')),
(182,'origins','0002_areas_and_special_days',strftime('%Y-%m-%d %H:%M:%f','now')),
(183,'taggit','0002_auto_20150616_2121',strftime('%Y-%m-%d %H:%M:%f','now')),
(184,'taggit','0003_taggeditem_add_unique_index',strftime('%Y-%m-%d %H:%M:%f','now')),
(185,'taggit','0004_alter_taggeditem_content_type_alter_taggeditem_tag',strftime('%Y-%m-%d %H:%M:%f','now')),
(186,'taggit','0005_auto_20220424_2025',strftime('%Y-%m-%d %H:%M:%f','now')),
(187,'taggit','0006_rename_taggeditem_content_type_object_id_taggit_tagg_content_8fc721_idx',strftime('%Y-%m-%d %H:%M:%f','now')),
(188,'cms','0001_initial',strftime('%Y-%m-%d %H:%M:%f','now')),
(189,'cms','0002_listing_claims',strftime('%Y-%m-%d %H:%M:%f','now')),
(190,'cms','0003_stories_gifts_people',strftime('%Y-%m-%d %H:%M:%f','now')),
(191,'cms','0004_site_identity_in_english',strftime('%Y-%m-%d %H:%M:%f','now')),
(192,'cms','0005_described_pictures',strftime('%Y-%m-%d %H:%M:%f','now')),
(193,'cms','0006_picture_in_words',strftime('%Y-%m-%d %H:%M:%f','now')),
(194,'customer','0001_initial',strftime('%Y-%m-%d %H:%M:%f','now')),
(195,'customer','0002_auto_20150807_1725',strftime('%Y-%m-%d %H:%M:%f','now')),
(196,'customer','0003_update_email_length',strftime('%Y-%m-%d %H:%M:%f','now')),
(197,'customer','0004_email_save',strftime('%Y-%m-%d %H:%M:%f','now')),
(198,'customer','0005_auto_20181115_1953',strftime('%Y-%m-%d %H:%M:%f','now')),
(199,'communication','0001_initial',strftime('%Y-%m-%d %H:%M:%f','now')),
(200,'communication','0002_reset_table_names',strftime('%Y-%m-%d %H:%M:%f','now')),
(201,'communication','0003_remove_notification_category_make_code_uppercase',strftime('%Y-%m-%d %H:%M:%f','now')),
(202,'communication','0004_auto_20200801_0817',strftime('%Y-%m-%d %H:%M:%f','now')),
(203,'reviews','0001_initial',strftime('%Y-%m-%d %H:%M:%f','now')),
(204,'flatpages','0001_initial',strftime('%Y-%m-%d %H:%M:%f','now')),
(205,'customer','0006_auto_20190430_1736',strftime('%Y-%m-%d %H:%M:%f','now')),
(206,'customer','0007_auto_20200801_0817',strftime('%Y-%m-%d %H:%M:%f','now')),
(207,'customer','0008_assign_permissions_to_staff',strftime('%Y-%m-%d %H:%M:%f','now')),
(208,'django_tasks_database','0001_initial',strftime('%Y-%m-%d %H:%M:%f','now')),
(209,'django_tasks_database','0002_alter_dbtaskresult_options',strftime('%Y-%m-%d %H:%M:%f','now')),
(210,'django_tasks_database','0003_dbtaskresult_enqueued_at_dbtaskresult_finished_at',strftime('%Y-%m-%d %H:%M:%f','now')),
(211,'django_tasks_database','0004_dbtaskresult_started_at',strftime('%Y-%m-%d %H:%M:%f','now')),
(212,'django_tasks_database','0005_alter_dbtaskresult_priority_and_more',strftime('%Y-%m-%d %H:%M:%f','now')),
(213,'django_tasks_database','0006_alter_dbtaskresult_args_kwargs_and_more',strftime('%Y-%m-%d %H:%M:%f','now')),
(214,'django_tasks_database','0007_add_separate_results_fields',strftime('%Y-%m-%d %H:%M:%f','now')),
(215,'django_tasks_database','0008_separate_results_field',strftime('%Y-%m-%d %H:%M:%f','now')),
(216,'django_tasks_database','0009_remove_results_field',strftime('%Y-%m-%d %H:%M:%f','now')),
(217,'django_tasks_database','0010_alter_dbtaskresult_status',strftime('%Y-%m-%d %H:%M:%f','now')),
(218,'django_tasks_database','0011_rename_complete_status',strftime('%Y-%m-%d %H:%M:%f','now')),
(219,'django_tasks_database','0012_add_separate_exception_fields',strftime('%Y-%m-%d %H:%M:%f','now')),
(220,'django_tasks_database','0013_separate_exception_fields',strftime('%Y-%m-%d %H:%M:%f','now')),
(221,'django_tasks_database','0014_remove_dbtaskresult_exception_data',strftime('%Y-%m-%d %H:%M:%f','now')),
(222,'django_tasks_database','0015_correctly_order_run_after',strftime('%Y-%m-%d %H:%M:%f','now')),
(223,'django_tasks_database','0016_remove_dbtaskresult_django_task_new_ordering_idx_and_more',strftime('%Y-%m-%d %H:%M:%f','now')),
(224,'django_tasks_database','0017_dbtaskresult_metadata',strftime('%Y-%m-%d %H:%M:%f','now')),
(225,'django_tasks_database','0018_rename_succeeded_status',strftime('%Y-%m-%d %H:%M:%f','now')),
(226,'django_tasks_database','0019_rename_django_task_new_ordering_idx_tasks_db_new_ordering_idx_and_more',strftime('%Y-%m-%d %H:%M:%f','now')),
(227,'django_tasks_database','0020_update_db_task_result_ordering',strftime('%Y-%m-%d %H:%M:%f','now')),
(228,'django_tasks_database','0021_conditional_partial_index_ordering',strftime('%Y-%m-%d %H:%M:%f','now')),
(229,'mfa','0001_initial',strftime('%Y-%m-%d %H:%M:%f','now')),
(230,'mfa','0002_authenticator_timestamps',strftime('%Y-%m-%d %H:%M:%f','now')),
(231,'mfa','0003_authenticator_type_uniq',strftime('%Y-%m-%d %H:%M:%f','now')),
(232,'notices','0001_initial',strftime('%Y-%m-%d %H:%M:%f','now')),
(233,'notices','0002_tries',strftime('%Y-%m-%d %H:%M:%f','now')),
(234,'offer','0008_auto_20181115_1953',strftime('%Y-%m-%d %H:%M:%f','now')),
(235,'offer','0009_auto_20200801_0817',strftime('%Y-%m-%d %H:%M:%f','now')),
(236,'offer','0010_conditionaloffer_combinations',strftime('%Y-%m-%d %H:%M:%f','now')),
(237,'offer','0011_rangeproductfileupload_included',strftime('%Y-%m-%d %H:%M:%f','now')),
(238,'offer','0012_fixedunitdiscountbenefit_alter_benefit_type',strftime('%Y-%m-%d %H:%M:%f','now')),
(239,'offer','0013_range_excluded_categories',strftime('%Y-%m-%d %H:%M:%f','now')),
(240,'order','0002_communication_event',strftime('%Y-%m-%d %H:%M:%f','now')),
(241,'order','0003_states_and_numbers',strftime('%Y-%m-%d %H:%M:%f','now')),
(242,'order','0004_pickup_place',strftime('%Y-%m-%d %H:%M:%f','now')),
(243,'payment','0001_initial',strftime('%Y-%m-%d %H:%M:%f','now')),
(244,'payment','0002_auto_20141007_2032',strftime('%Y-%m-%d %H:%M:%f','now')),
(245,'payment','0003_auto_20160323_1520',strftime('%Y-%m-%d %H:%M:%f','now')),
(246,'payment','0004_auto_20181115_1953',strftime('%Y-%m-%d %H:%M:%f','now')),
(247,'payment','0005_auto_20200801_0817',strftime('%Y-%m-%d %H:%M:%f','now')),
(248,'reviews','0002_update_email_length',strftime('%Y-%m-%d %H:%M:%f','now')),
(249,'reviews','0003_auto_20160802_1358',strftime('%Y-%m-%d %H:%M:%f','now')),
(250,'reviews','0004_auto_20170429_0941',strftime('%Y-%m-%d %H:%M:%f','now')),
(251,'reviews','0005_productreview_code',strftime('%Y-%m-%d %H:%M:%f','now')),
(252,'search','0001_initial',strftime('%Y-%m-%d %H:%M:%f','now')),
(253,'sessions','0001_initial',strftime('%Y-%m-%d %H:%M:%f','now')),
(254,'shipping','0001_initial',strftime('%Y-%m-%d %H:%M:%f','now')),
(255,'shipping','0002_auto_20150604_1450',strftime('%Y-%m-%d %H:%M:%f','now')),
(256,'shipping','0003_auto_20181115_1953',strftime('%Y-%m-%d %H:%M:%f','now')),
(257,'wagtailadmin','0002_admin',strftime('%Y-%m-%d %H:%M:%f','now')),
(258,'wagtailadmin','0003_admin_managed',strftime('%Y-%m-%d %H:%M:%f','now')),
(259,'wagtailadmin','0004_editingsession',strftime('%Y-%m-%d %H:%M:%f','now')),
(260,'wagtailadmin','0005_editingsession_is_editing',strftime('%Y-%m-%d %H:%M:%f','now')),
(261,'wagtailadmin','0006_formstate',strftime('%Y-%m-%d %H:%M:%f','now')),
(262,'wagtailembeds','0001_initial',strftime('%Y-%m-%d %H:%M:%f','now')),
(263,'wagtailembeds','0002_add_verbose_names',strftime('%Y-%m-%d %H:%M:%f','now')),
(264,'wagtailembeds','0003_capitalizeverbose',strftime('%Y-%m-%d %H:%M:%f','now')),
(265,'wagtailembeds','0004_embed_verbose_name_plural',strftime('%Y-%m-%d %H:%M:%f','now')),
(266,'wagtailembeds','0005_specify_thumbnail_url_max_length',strftime('%Y-%m-%d %H:%M:%f','now')),
(267,'wagtailembeds','0006_add_embed_hash',strftime('%Y-%m-%d %H:%M:%f','now')),
(268,'wagtailembeds','0007_populate_hash',strftime('%Y-%m-%d %H:%M:%f','now')),
(269,'wagtailembeds','0008_allow_long_urls',strftime('%Y-%m-%d %H:%M:%f','now')),
(270,'wagtailembeds','0009_embed_cache_until',strftime('%Y-%m-%d %H:%M:%f','now')),
(271,'wagtailforms','0001_initial',strftime('%Y-%m-%d %H:%M:%f','now')),
(272,'wagtailforms','0002_add_verbose_names',strftime('%Y-%m-%d %H:%M:%f','now')),
(273,'wagtailforms','0003_capitalizeverbose',strftime('%Y-%m-%d %H:%M:%f','now')),
(274,'wagtailforms','0004_add_verbose_name_plural',strftime('%Y-%m-%d %H:%M:%f','now')),
(275,'wagtailforms','0005_alter_formsubmission_form_data',strftime('%Y-%m-%d %H:%M:%f','now')),
(276,'wagtailimages','0001_initial',strftime('%Y-%m-%d %H:%M:%f','now')),
(277,'wagtailimages','0002_initial_data',strftime('%Y-%m-%d %H:%M:%f','now')),
(278,'wagtailimages','0003_fix_focal_point_fields',strftime('%Y-%m-%d %H:%M:%f','now')),
(279,'wagtailimages','0004_make_focal_point_key_not_nullable',strftime('%Y-%m-%d %H:%M:%f','now')),
(280,'wagtailimages','0005_make_filter_spec_unique',strftime('%Y-%m-%d %H:%M:%f','now')),
(281,'wagtailimages','0006_add_verbose_names',strftime('%Y-%m-%d %H:%M:%f','now')),
(282,'wagtailimages','0007_image_file_size',strftime('%Y-%m-%d %H:%M:%f','now')),
(283,'wagtailimages','0008_image_created_at_index',strftime('%Y-%m-%d %H:%M:%f','now')),
(284,'wagtailimages','0009_capitalizeverbose',strftime('%Y-%m-%d %H:%M:%f','now')),
(285,'wagtailimages','0010_change_on_delete_behaviour',strftime('%Y-%m-%d %H:%M:%f','now')),
(286,'wagtailimages','0011_image_collection',strftime('%Y-%m-%d %H:%M:%f','now')),
(287,'wagtailimages','0012_copy_image_permissions_to_collections',strftime('%Y-%m-%d %H:%M:%f','now')),
(288,'wagtailimages','0013_make_rendition_upload_callable',strftime('%Y-%m-%d %H:%M:%f','now')),
(289,'wagtailimages','0014_add_filter_spec_field',strftime('%Y-%m-%d %H:%M:%f','now')),
(290,'wagtailimages','0015_fill_filter_spec_field',strftime('%Y-%m-%d %H:%M:%f','now')),
(291,'wagtailimages','0016_deprecate_rendition_filter_relation',strftime('%Y-%m-%d %H:%M:%f','now')),
(292,'wagtailimages','0017_reduce_focal_point_key_max_length',strftime('%Y-%m-%d %H:%M:%f','now')),
(293,'wagtailimages','0018_remove_rendition_filter',strftime('%Y-%m-%d %H:%M:%f','now')),
(294,'wagtailimages','0019_delete_filter',strftime('%Y-%m-%d %H:%M:%f','now')),
(295,'wagtailimages','0020_add-verbose-name',strftime('%Y-%m-%d %H:%M:%f','now')),
(296,'wagtailimages','0021_image_file_hash',strftime('%Y-%m-%d %H:%M:%f','now')),
(297,'wagtailimages','0022_uploadedimage',strftime('%Y-%m-%d %H:%M:%f','now')),
(298,'wagtailimages','0023_add_choose_permissions',strftime('%Y-%m-%d %H:%M:%f','now')),
(299,'wagtailimages','0024_index_image_file_hash',strftime('%Y-%m-%d %H:%M:%f','now')),
(300,'wagtailimages','0025_alter_image_file_alter_rendition_file',strftime('%Y-%m-%d %H:%M:%f','now')),
(301,'wagtailimages','0026_delete_uploadedimage',strftime('%Y-%m-%d %H:%M:%f','now')),
(302,'wagtailimages','0027_image_description',strftime('%Y-%m-%d %H:%M:%f','now')),
(303,'wagtailredirects','0001_initial',strftime('%Y-%m-%d %H:%M:%f','now')),
(304,'wagtailredirects','0002_add_verbose_names',strftime('%Y-%m-%d %H:%M:%f','now')),
(305,'wagtailredirects','0003_make_site_field_editable',strftime('%Y-%m-%d %H:%M:%f','now')),
(306,'wagtailredirects','0004_set_unique_on_path_and_site',strftime('%Y-%m-%d %H:%M:%f','now')),
(307,'wagtailredirects','0005_capitalizeverbose',strftime('%Y-%m-%d %H:%M:%f','now')),
(308,'wagtailredirects','0006_redirect_increase_max_length',strftime('%Y-%m-%d %H:%M:%f','now')),
(309,'wagtailredirects','0007_add_autocreate_fields',strftime('%Y-%m-%d %H:%M:%f','now')),
(310,'wagtailredirects','0008_add_verbose_name_plural',strftime('%Y-%m-%d %H:%M:%f','now')),
(311,'wagtailsearch','0001_initial',strftime('%Y-%m-%d %H:%M:%f','now')),
(312,'wagtailsearch','0002_add_verbose_names',strftime('%Y-%m-%d %H:%M:%f','now')),
(313,'wagtailsearch','0003_remove_editors_pick',strftime('%Y-%m-%d %H:%M:%f','now')),
(314,'wagtailsearch','0004_querydailyhits_verbose_name_plural',strftime('%Y-%m-%d %H:%M:%f','now')),
(315,'wagtailsearch','0005_create_indexentry',strftime('%Y-%m-%d %H:%M:%f','now')),
(316,'wagtailsearch','0006_customise_indexentry',strftime('%Y-%m-%d %H:%M:%f','now')),
(317,'wagtailsearch','0007_delete_editorspick',strftime('%Y-%m-%d %H:%M:%f','now')),
(318,'wagtailsearch','0008_remove_query_and_querydailyhits_models',strftime('%Y-%m-%d %H:%M:%f','now')),
(319,'wagtailsearch','0009_remove_ngram_autocomplete',strftime('%Y-%m-%d %H:%M:%f','now')),
(320,'wagtailsearch','0010_add_text_fields',strftime('%Y-%m-%d %H:%M:%f','now')),
(321,'wagtailusers','0001_initial',strftime('%Y-%m-%d %H:%M:%f','now')),
(322,'wagtailusers','0002_add_verbose_name_on_userprofile',strftime('%Y-%m-%d %H:%M:%f','now')),
(323,'wagtailusers','0003_add_verbose_names',strftime('%Y-%m-%d %H:%M:%f','now')),
(324,'wagtailusers','0004_capitalizeverbose',strftime('%Y-%m-%d %H:%M:%f','now')),
(325,'wagtailusers','0005_make_related_name_wagtail_specific',strftime('%Y-%m-%d %H:%M:%f','now')),
(326,'wagtailusers','0006_userprofile_prefered_language',strftime('%Y-%m-%d %H:%M:%f','now')),
(327,'wagtailusers','0007_userprofile_current_time_zone',strftime('%Y-%m-%d %H:%M:%f','now')),
(328,'wagtailusers','0008_userprofile_avatar',strftime('%Y-%m-%d %H:%M:%f','now')),
(329,'wagtailusers','0009_userprofile_verbose_name_plural',strftime('%Y-%m-%d %H:%M:%f','now')),
(330,'wagtailusers','0010_userprofile_updated_comments_notifications',strftime('%Y-%m-%d %H:%M:%f','now')),
(331,'wagtailusers','0011_userprofile_dismissibles',strftime('%Y-%m-%d %H:%M:%f','now')),
(332,'wagtailusers','0012_userprofile_theme',strftime('%Y-%m-%d %H:%M:%f','now')),
(333,'wagtailusers','0013_userprofile_density',strftime('%Y-%m-%d %H:%M:%f','now')),
(334,'wagtailusers','0014_userprofile_contrast',strftime('%Y-%m-%d %H:%M:%f','now')),
(335,'wagtailusers','0015_userprofile_keyboard_shortcuts',strftime('%Y-%m-%d %H:%M:%f','now')),
(336,'wishlists','0001_initial',strftime('%Y-%m-%d %H:%M:%f','now')),
(337,'wishlists','0002_auto_20160111_1108',strftime('%Y-%m-%d %H:%M:%f','now')),
(338,'wishlists','0003_auto_20181115_1953',strftime('%Y-%m-%d %H:%M:%f','now')),
(339,'wishlists','0004_auto_20220328_0939',strftime('%Y-%m-%d %H:%M:%f','now')),
(340,'catalogue','0001_initial',strftime('%Y-%m-%d %H:%M:%f','now')),
(341,'order','0001_initial',strftime('%Y-%m-%d %H:%M:%f','now')),
(342,'wagtailimages','0001_squashed_0021',strftime('%Y-%m-%d %H:%M:%f','now')),
(343,'wagtailcore','0001_squashed_0016_change_page_url_path_to_text_field',strftime('%Y-%m-%d %H:%M:%f','now'));
INSERT INTO "wagtailcore_collection" ("id", "path", "depth", "numchild", "name") VALUES
(1,'0001',1,0,'Root');
INSERT INTO "wagtailcore_groupapprovaltask" ("task_ptr_id") VALUES
(1);
INSERT INTO "wagtailcore_groupapprovaltask_groups" ("id", "groupapprovaltask_id", "group_id") VALUES
(1,1,1);
INSERT INTO "wagtailcore_groupcollectionpermission" ("id", "collection_id", "group_id", "permission_id") VALUES
(1,1,2,1),
(2,1,1,1),
(3,1,2,2),
(4,1,1,2),
(5,1,2,5),
(6,1,1,5),
(7,1,2,114),
(8,1,1,114),
(9,1,2,115),
(10,1,1,115),
(11,1,2,117),
(12,1,1,117);
INSERT INTO "wagtailcore_grouppagepermission" ("id", "group_id", "page_id", "permission_id") VALUES
(1,1,1,74),
(2,1,1,75),
(3,1,1,80),
(4,2,1,74),
(5,2,1,75),
(6,1,1,79),
(7,1,1,81);
INSERT INTO "wagtailcore_locale" ("id", "language_code") VALUES
(1,'vi');
INSERT INTO "wagtailcore_page" ("id", "path", "depth", "numchild", "title", "slug", "live", "has_unpublished_changes", "url_path", "seo_title", "show_in_menus", "search_description", "go_live_at", "expire_at", "expired", "content_type_id", "owner_id", "locked", "latest_revision_created_at", "first_published_at", "live_revision_id", "last_published_at", "draft_title", "locked_at", "locked_by_id", "locale_id", "translation_key", "alias_of_id", "latest_revision_id") VALUES
(1,'0001',1,1,'Root','root',1,0,'/','',0,'',NULL,NULL,0,1,NULL,0,NULL,NULL,NULL,NULL,'Root',NULL,NULL,1,lower(hex(randomblob(16))),NULL,NULL),
(2,'00010001',2,0,'Welcome to your new Wagtail site!','home',1,0,'/home/','',0,'',NULL,NULL,0,1,NULL,0,NULL,NULL,NULL,NULL,'Welcome to your new Wagtail site!',NULL,NULL,1,lower(hex(randomblob(16))),NULL,NULL);
INSERT INTO "wagtailcore_site" ("id", "hostname", "port", "is_default_site", "root_page_id", "site_name") VALUES
(1,'localhost',80,1,2,'');
INSERT INTO "wagtailcore_task" ("id", "name", "active", "content_type_id") VALUES
(1,'Moderators approval',1,4);
INSERT INTO "wagtailcore_workflow" ("id", "name", "active") VALUES
(1,'Moderators approval',1);
INSERT INTO "wagtailcore_workflowpage" ("page_id", "workflow_id") VALUES
(1,1);
INSERT INTO "wagtailcore_workflowtask" ("id", "sort_order", "task_id", "workflow_id") VALUES
(1,0,1,1);
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence (name, seq) VALUES
('account_emailaddress',0),
('accounts_user',0),
('analytics_productrecord',0),
('analytics_userproductview',0),
('areas_area',0),
('areas_succession',0),
('auth_group',3),
('auth_group_permissions',18),
('auth_permission',117),
('basket_line',0),
('basket_lineattribute',0),
('catalogue_product',0),
('certificates_certificate',0),
('certificates_decision',0),
('certificates_decisionfile',0),
('certificates_entry',0),
('certificates_issuer',0),
('certificates_liveperiod',0),
('certificates_othercertificate',0),
('certificates_plantarget',0),
('certificates_proposal',0),
('certificates_rankreport',0),
('certificates_reply',0),
('certificates_verification',0),
('cms_articlelink',0),
('cms_landingtext',0),
('cms_person',0),
('cms_productlisting',0),
('cms_siteidentity',0),
('communication_communicationeventtype',0),
('communication_email',0),
('communication_notification',0),
('customer_productalert',0),
('django_content_type',29),
('django_migrations',343),
('django_site',0),
('mfa_authenticator',0),
('notices_notice',0),
('offer_benefit',0),
('offer_condition',0),
('offer_conditionaloffer',0),
('offer_range',0),
('offer_rangeproductfileupload',0),
('order_line',0),
('order_order',0),
('order_orderstatuschange',0),
('order_paymentevent',0),
('order_shippingevent',0),
('origins_facility',0),
('partner_stockrecord',0),
('payment_source',0),
('payment_sourcetype',0),
('payment_transaction',0),
('producers_producer',0),
('producers_producermember',0),
('reviews_productreview',0),
('shipping_orderanditemcharges',0),
('shipping_orderanditemcharges_countries',0),
('shipping_weightband',0),
('shipping_weightbased',0),
('shipping_weightbased_countries',0),
('taggit_tag',0),
('taggit_taggeditem',0),
('voucher_voucher',0),
('voucher_voucherapplication',0),
('voucher_voucherset',0),
('wagtailadmin_editingsession',0),
('wagtailcore_collection',1),
('wagtailcore_comment',0),
('wagtailcore_groupapprovaltask_groups',1),
('wagtailcore_groupcollectionpermission',12),
('wagtailcore_grouppagepermission',7),
('wagtailcore_locale',1),
('wagtailcore_modellogentry',0),
('wagtailcore_page',2),
('wagtailcore_pagelogentry',0),
('wagtailcore_pageviewrestriction',0),
('wagtailcore_revision',0),
('wagtailcore_site',1),
('wagtailcore_task',1),
('wagtailcore_taskstate',0),
('wagtailcore_workflow',1),
('wagtailcore_workflowstate',0),
('wagtailcore_workflowtask',1),
('wagtaildocs_document',0),
('wagtailembeds_embed',0),
('wagtailforms_formsubmission',0),
('wagtailimages_image',0),
('wagtailimages_rendition',0),
('wagtailredirects_redirect',0),
('wagtailsearch_indexentry',0),
('wagtailusers_userprofile',0),
('wishlists_line',0),
('wishlists_wishlist',0);

CREATE INDEX "account_emailaddress_email_03be32b2" ON "account_emailaddress" ("email");
CREATE INDEX "account_emailaddress_user_id_2c513194" ON "account_emailaddress" ("user_id");
CREATE UNIQUE INDEX "account_emailaddress_user_id_email_987c8728_uniq" ON "account_emailaddress" ("user_id", "email");
CREATE INDEX "account_emailconfirmation_email_address_id_5b7f8c58" ON "account_emailconfirmation" ("email_address_id");
CREATE INDEX "accounts_auditentry_by_id_f4ae05f5" ON "accounts_auditentry" ("by_id");
CREATE INDEX "accounts_user_groups_group_id_bd11a704" ON "accounts_user_groups" ("group_id");
CREATE INDEX "accounts_user_groups_user_id_52b62117" ON "accounts_user_groups" ("user_id");
CREATE UNIQUE INDEX "accounts_user_groups_user_id_group_id_59c0b32f_uniq" ON "accounts_user_groups" ("user_id", "group_id");
CREATE INDEX "accounts_user_user_permissions_permission_id_113bb443" ON "accounts_user_user_permissions" ("permission_id");
CREATE INDEX "accounts_user_user_permissions_user_id_e4f0a161" ON "accounts_user_user_permissions" ("user_id");
CREATE UNIQUE INDEX "accounts_user_user_permissions_user_id_permission_id_2ab516c2_uniq" ON "accounts_user_user_permissions" ("user_id", "permission_id");
CREATE INDEX "address_country_display_order_dc88cde8" ON "address_country" ("display_order");
CREATE INDEX "address_country_is_shipping_country_f7b6c461" ON "address_country" ("is_shipping_country");
CREATE INDEX "address_country_printable_name_450b016c" ON "address_country" ("printable_name");
CREATE INDEX "address_useraddress_commune_id_84a48126" ON "address_useraddress" ("commune_id");
CREATE INDEX "address_useraddress_country_id_fa26a249" ON "address_useraddress" ("country_id");
CREATE INDEX "address_useraddress_hash_e0a6b290" ON "address_useraddress" ("hash");
CREATE INDEX "address_useraddress_user_id_6edf0244" ON "address_useraddress" ("user_id");
CREATE INDEX "analytics_productrecord_num_purchases_405301a0" ON "analytics_productrecord" ("num_purchases");
CREATE INDEX "analytics_userproductview_product_id_a55b87ad" ON "analytics_userproductview" ("product_id");
CREATE INDEX "analytics_userproductview_user_id_5e49a8b1" ON "analytics_userproductview" ("user_id");
CREATE INDEX "analytics_userrecord_num_order_items_fb2a8304" ON "analytics_userrecord" ("num_order_items");
CREATE INDEX "analytics_userrecord_num_order_lines_97cc087f" ON "analytics_userrecord" ("num_order_lines");
CREATE INDEX "analytics_userrecord_num_orders_b352ffd1" ON "analytics_userrecord" ("num_orders");
CREATE INDEX "analytics_usersearch_query_ad36478b" ON "analytics_usersearch" ("query");
CREATE INDEX "analytics_usersearch_user_id_1775992d" ON "analytics_usersearch" ("user_id");
CREATE INDEX "area_code" ON "areas_area" ("code", "level");
CREATE UNIQUE INDEX "area_key_without_start" ON "areas_area" ("level", "code") WHERE "valid_from" IS NULL;
CREATE INDEX "area_name" ON "areas_area" ("name_key", "level");
CREATE INDEX "areas_area_parent_id_bc62832c" ON "areas_area" ("parent_id");
CREATE INDEX "areas_areaofficer_appointed_by_id_b5f77054" ON "areas_areaofficer" ("appointed_by_id");
CREATE INDEX "areas_areaofficer_area_id_a46aac74" ON "areas_areaofficer" ("area_id");
CREATE INDEX "areas_areaofficer_hands_over_to_id_a5f1ca5b" ON "areas_areaofficer" ("hands_over_to_id");
CREATE INDEX "areas_areaofficer_user_id_48d988e2" ON "areas_areaofficer" ("user_id");
CREATE INDEX "areas_officerinvitation_area_id_3f56fe2b" ON "areas_officerinvitation" ("area_id");
CREATE INDEX "areas_officerinvitation_invited_by_id_6afdc3cb" ON "areas_officerinvitation" ("invited_by_id");
CREATE INDEX "areas_officerinvitation_used_by_id_0c63fc2b" ON "areas_officerinvitation" ("used_by_id");
CREATE INDEX "areas_succession_current_id_1bace039" ON "areas_succession" ("current_id");
CREATE INDEX "areas_succession_former_id_814e4980" ON "areas_succession" ("former_id");
CREATE INDEX "article_newest" ON "cms_article" ("published_on" DESC);
CREATE INDEX "audit_by_time" ON "accounts_auditentry" ("at" DESC);
CREATE INDEX "audit_of_commune" ON "accounts_auditentry" ("commune", "at" DESC);
CREATE INDEX "audit_of_province" ON "accounts_auditentry" ("province", "at" DESC);
CREATE INDEX "auth_group_permissions_group_id_b120cbf9" ON "auth_group_permissions" ("group_id");
CREATE UNIQUE INDEX "auth_group_permissions_group_id_permission_id_0cd325b0_uniq" ON "auth_group_permissions" ("group_id", "permission_id");
CREATE INDEX "auth_group_permissions_permission_id_84c5c92e" ON "auth_group_permissions" ("permission_id");
CREATE INDEX "auth_permission_content_type_id_2f476e4b" ON "auth_permission" ("content_type_id");
CREATE UNIQUE INDEX "auth_permission_content_type_id_codename_01ab375a_uniq" ON "auth_permission" ("content_type_id", "codename");
CREATE INDEX "base_content_object_idx" ON "wagtailcore_revision" ("base_content_type_id", "object_id");
CREATE INDEX "basket_basket_owner_id_3a018de5" ON "basket_basket" ("owner_id");
CREATE INDEX "basket_basket_vouchers_basket_id_f857c2f8" ON "basket_basket_vouchers" ("basket_id");
CREATE UNIQUE INDEX "basket_basket_vouchers_basket_id_voucher_id_0731eee2_uniq" ON "basket_basket_vouchers" ("basket_id", "voucher_id");
CREATE INDEX "basket_basket_vouchers_voucher_id_c2b66981" ON "basket_basket_vouchers" ("voucher_id");
CREATE INDEX "basket_line_basket_id_b615c905" ON "basket_line" ("basket_id");
CREATE UNIQUE INDEX "basket_line_basket_id_line_reference_8977e974_uniq" ON "basket_line" ("basket_id", "line_reference");
CREATE INDEX "basket_line_date_created_eb0dfb1b" ON "basket_line" ("date_created");
CREATE INDEX "basket_line_date_updated_a74d069d" ON "basket_line" ("date_updated");
CREATE INDEX "basket_line_line_reference_08e91113" ON "basket_line" ("line_reference");
CREATE INDEX "basket_line_product_id_303d743e" ON "basket_line" ("product_id");
CREATE INDEX "basket_line_stockrecord_id_7039d8a4" ON "basket_line" ("stockrecord_id");
CREATE INDEX "basket_lineattribute_line_id_c41e0cdf" ON "basket_lineattribute" ("line_id");
CREATE INDEX "basket_lineattribute_option_id_9387a3f7" ON "basket_lineattribute" ("option_id");
CREATE UNIQUE INDEX "basket_one_open_per_customer" ON "basket_basket" ("owner_id") WHERE "status" = 'Open';
CREATE INDEX "catalogue_attributeoption_group_id_3d4a5e24" ON "catalogue_attributeoption" ("group_id");
CREATE UNIQUE INDEX "catalogue_attributeoption_group_id_option_7a8f6c11_uniq" ON "catalogue_attributeoption" ("group_id", "option");
CREATE INDEX "catalogue_category_ancestors_are_public_d088d0db" ON "catalogue_category" ("ancestors_are_public");
CREATE INDEX "catalogue_category_exclude_from_menu_898e8583" ON "catalogue_category" ("exclude_from_menu");
CREATE INDEX "catalogue_category_group_9f6c4699" ON "catalogue_category" ("group");
CREATE INDEX "catalogue_category_is_public_ab0536be" ON "catalogue_category" ("is_public");
CREATE INDEX "catalogue_category_name_1f342ac2" ON "catalogue_category" ("name");
CREATE INDEX "catalogue_category_slug_9635febd" ON "catalogue_category" ("slug");
CREATE INDEX "catalogue_option_name_7b84926d" ON "catalogue_option" ("name");
CREATE INDEX "catalogue_option_option_group_id_2fd86269" ON "catalogue_option" ("option_group_id");
CREATE INDEX "catalogue_option_order_d4ee348f" ON "catalogue_option" ("order");
CREATE INDEX "catalogue_product_commune_id_045d3603" ON "catalogue_product" ("commune_id");
CREATE INDEX "catalogue_product_criteria_set_id_a49e4902" ON "catalogue_product" ("criteria_set_id");
CREATE INDEX "catalogue_product_date_created_d66f485a" ON "catalogue_product" ("date_created");
CREATE INDEX "catalogue_product_date_updated_d3a1785d" ON "catalogue_product" ("date_updated");
CREATE INDEX "catalogue_product_is_public_1cf798c5" ON "catalogue_product" ("is_public");
CREATE INDEX "catalogue_product_parent_id_9bfd2382" ON "catalogue_product" ("parent_id");
CREATE INDEX "catalogue_product_priority_983a8f56" ON "catalogue_product" ("priority");
CREATE INDEX "catalogue_product_producer_id_312ae37b" ON "catalogue_product" ("producer_id");
CREATE INDEX "catalogue_product_product_class_id_0c6c5b54" ON "catalogue_product" ("product_class_id");
CREATE INDEX "catalogue_product_product_options_option_id_ff470e13" ON "catalogue_product_product_options" ("option_id");
CREATE INDEX "catalogue_product_product_options_product_id_ad2b46bd" ON "catalogue_product_product_options" ("product_id");
CREATE UNIQUE INDEX "catalogue_product_product_options_product_id_option_id_9b3abb31_uniq" ON "catalogue_product_product_options" ("product_id", "option_id");
CREATE INDEX "catalogue_product_province_id_596d2813" ON "catalogue_product" ("province_id");
CREATE INDEX "catalogue_productattribute_code_9ffea293" ON "catalogue_productattribute" ("code");
CREATE UNIQUE INDEX "catalogue_productattribute_code_product_class_id_82f69012_uniq" ON "catalogue_productattribute" ("code", "product_class_id");
CREATE INDEX "catalogue_productattribute_option_group_id_6b422dc2" ON "catalogue_productattribute" ("option_group_id");
CREATE INDEX "catalogue_productattribute_product_class_id_7af808ec" ON "catalogue_productattribute" ("product_class_id");
CREATE INDEX "catalogue_productattributevalue_attribute_id_0287c1e7" ON "catalogue_productattributevalue" ("attribute_id");
CREATE UNIQUE INDEX "catalogue_productattributevalue_attribute_id_product_id_1e8e7112_uniq" ON "catalogue_productattributevalue" ("attribute_id", "product_id");
CREATE INDEX "catalogue_productattributevalue_entity_content_type_id_f7186ab5" ON "catalogue_productattributevalue" ("entity_content_type_id");
CREATE INDEX "catalogue_productattributevalue_product_id_a03cd90e" ON "catalogue_productattributevalue" ("product_id");
CREATE INDEX "catalogue_productattributevalue_value_boolean_c5b0d66a" ON "catalogue_productattributevalue" ("value_boolean");
CREATE INDEX "catalogue_productattributevalue_value_date_d18775c1" ON "catalogue_productattributevalue" ("value_date");
CREATE INDEX "catalogue_productattributevalue_value_datetime_b474ac38" ON "catalogue_productattributevalue" ("value_datetime");
CREATE INDEX "catalogue_productattributevalue_value_float_5ef8d3db" ON "catalogue_productattributevalue" ("value_float");
CREATE INDEX "catalogue_productattributevalue_value_integer_55fbb7d6" ON "catalogue_productattributevalue" ("value_integer");
CREATE INDEX "catalogue_productattributevalue_value_multi_option_attributeoption_id_962b600b" ON "catalogue_productattributevalue_value_multi_option" ("attributeoption_id");
CREATE INDEX "catalogue_productattributevalue_value_multi_option_productattributevalue_id_9c7c031e" ON "catalogue_productattributevalue_value_multi_option" ("productattributevalue_id");
CREATE UNIQUE INDEX "catalogue_productattributevalue_value_multi_option_productattributevalue_id_attributeoption_id_a1760824_uniq" ON "catalogue_productattributevalue_value_multi_option" ("productattributevalue_id", "attributeoption_id");
CREATE INDEX "catalogue_productattributevalue_value_option_id_21026066" ON "catalogue_productattributevalue" ("value_option_id");
CREATE INDEX "catalogue_productcategory_category_id_176db535" ON "catalogue_productcategory" ("category_id");
CREATE INDEX "catalogue_productcategory_product_id_846a4061" ON "catalogue_productcategory" ("product_id");
CREATE UNIQUE INDEX "catalogue_productcategory_product_id_category_id_8f0dbfe2_uniq" ON "catalogue_productcategory" ("product_id", "category_id");
CREATE INDEX "catalogue_productclass_options_option_id_b099542c" ON "catalogue_productclass_options" ("option_id");
CREATE INDEX "catalogue_productclass_options_productclass_id_732df4c8" ON "catalogue_productclass_options" ("productclass_id");
CREATE UNIQUE INDEX "catalogue_productclass_options_productclass_id_option_id_2266c635_uniq" ON "catalogue_productclass_options" ("productclass_id", "option_id");
CREATE INDEX "catalogue_productimage_display_order_9fa741ac" ON "catalogue_productimage" ("display_order");
CREATE INDEX "catalogue_productimage_product_id_49474fe8" ON "catalogue_productimage" ("product_id");
CREATE INDEX "catalogue_productrecommendation_primary_id_6e51a55c" ON "catalogue_productrecommendation" ("primary_id");
CREATE UNIQUE INDEX "catalogue_productrecommendation_primary_id_recommendation_id_da1fdf43_uniq" ON "catalogue_productrecommendation" ("primary_id", "recommendation_id");
CREATE INDEX "catalogue_productrecommendation_ranking_e7a0f7fd" ON "catalogue_productrecommendation" ("ranking");
CREATE INDEX "catalogue_productrecommendation_recommendation_id_daf8ae95" ON "catalogue_productrecommendation" ("recommendation_id");
CREATE INDEX "certificate_end" ON "certificates_certificate" ("valid_until");
CREATE INDEX "certificate_of_product" ON "certificates_certificate" ("product_id", "valid_from" DESC);
CREATE INDEX "certificates_certificate_confirmed_by_id_ae0b4039" ON "certificates_certificate" ("confirmed_by_id");
CREATE INDEX "certificates_certificate_decision_id_21000c09" ON "certificates_certificate" ("decision_id");
CREATE INDEX "certificates_certificate_product_id_e1f190e9" ON "certificates_certificate" ("product_id");
CREATE INDEX "certificates_certificate_proposed_by_id_6774ee16" ON "certificates_certificate" ("proposed_by_id");
CREATE INDEX "certificates_decision_confirmed_by_id_5411ce66" ON "certificates_decision" ("confirmed_by_id");
CREATE INDEX "certificates_decision_issuer_id_59d9dc68" ON "certificates_decision" ("issuer_id");
CREATE INDEX "certificates_decision_proposed_by_id_345a27b5" ON "certificates_decision" ("proposed_by_id");
CREATE INDEX "certificates_decisionfile_decision_id_aec75d99" ON "certificates_decisionfile" ("decision_id");
CREATE INDEX "certificates_decisionfile_published_by_id_c4c45fed" ON "certificates_decisionfile" ("published_by_id");
CREATE INDEX "certificates_decisionfile_uploaded_by_id_42b9fcca" ON "certificates_decisionfile" ("uploaded_by_id");
CREATE INDEX "certificates_entry_case_id_ecd02221" ON "certificates_entry" ("case_id");
CREATE INDEX "certificates_entry_certificate_id_1507cc8c" ON "certificates_entry" ("certificate_id");
CREATE INDEX "certificates_entry_confirmed_by_id_bc53f9c3" ON "certificates_entry" ("confirmed_by_id");
CREATE INDEX "certificates_entry_decision_id_af7006fd" ON "certificates_entry" ("decision_id");
CREATE INDEX "certificates_entry_proposed_by_id_48ef68e6" ON "certificates_entry" ("proposed_by_id");
CREATE INDEX "certificates_issuer_area_id_a641c09e" ON "certificates_issuer" ("area_id");
CREATE INDEX "certificates_issuer_succeeded_by_id_ed1ff82c" ON "certificates_issuer" ("succeeded_by_id");
CREATE INDEX "certificates_liveperiod_certificate_id_3042a0e8" ON "certificates_liveperiod" ("certificate_id");
CREATE INDEX "certificates_liveperiod_product_id_b1db789a" ON "certificates_liveperiod" ("product_id");
CREATE INDEX "certificates_othercertificate_checked_by_id_052d5753" ON "certificates_othercertificate" ("checked_by_id");
CREATE INDEX "certificates_othercertificate_producer_id_fe98a726" ON "certificates_othercertificate" ("producer_id");
CREATE INDEX "certificates_othercertificate_product_id_0737e901" ON "certificates_othercertificate" ("product_id");
CREATE INDEX "certificates_plantarget_area_id_dff51e45" ON "certificates_plantarget" ("area_id");
CREATE INDEX "certificates_proposal_area_id_30684966" ON "certificates_proposal" ("area_id");
CREATE INDEX "certificates_proposal_decided_by_id_ab4f81fc" ON "certificates_proposal" ("decided_by_id");
CREATE INDEX "certificates_proposal_decision_id_98893838" ON "certificates_proposal" ("decision_id");
CREATE INDEX "certificates_proposal_file_id_00120511" ON "certificates_proposal" ("file_id");
CREATE INDEX "certificates_proposal_proposed_by_id_02d4a3f5" ON "certificates_proposal" ("proposed_by_id");
CREATE INDEX "certificates_reassessmentcase_certificate_id_d0bbcde9" ON "certificates_reassessmentcase" ("certificate_id");
CREATE INDEX "certificates_reply_certificate_id_dc943320" ON "certificates_reply" ("certificate_id");
CREATE INDEX "certificates_reply_read_by_id_aa1b888c" ON "certificates_reply" ("read_by_id");
CREATE INDEX "certificates_reply_sent_by_id_2a17ab0e" ON "certificates_reply" ("sent_by_id");
CREATE INDEX "certificates_verification_closed_by_id_57b80af7" ON "certificates_verification" ("closed_by_id");
CREATE INDEX "certificates_verification_opened_by_id_6d49e92f" ON "certificates_verification" ("opened_by_id");
CREATE INDEX "certificates_verification_product_id_8e05f646" ON "certificates_verification" ("product_id");
CREATE INDEX "cms_article_cover_id_7155c6bb" ON "cms_article" ("cover_id");
CREATE INDEX "cms_article_cover_product_id_da627bab" ON "cms_article" ("cover_product_id");
CREATE INDEX "cms_articlelink_article_id_85e784d4" ON "cms_articlelink" ("article_id");
CREATE INDEX "cms_articlelink_commune_id_02bb2845" ON "cms_articlelink" ("commune_id");
CREATE INDEX "cms_articlelink_material_area_id_9ae73091" ON "cms_articlelink" ("material_area_id");
CREATE INDEX "cms_articlelink_producer_id_9b3e31ae" ON "cms_articlelink" ("producer_id");
CREATE INDEX "cms_articlelink_product_id_4ae570d5" ON "cms_articlelink" ("product_id");
CREATE INDEX "cms_eventpage_commune_id_2012231d" ON "cms_eventpage" ("commune_id");
CREATE INDEX "cms_exemplarpage_person_id_2d244417" ON "cms_exemplarpage" ("person_id");
CREATE INDEX "cms_featuredproduct_page_id_017e191d" ON "cms_featuredproduct" ("page_id");
CREATE INDEX "cms_featuredproduct_product_id_33e7711d" ON "cms_featuredproduct" ("product_id");
CREATE INDEX "cms_giftcollectionpage_cover_id_7d17c1be" ON "cms_giftcollectionpage" ("cover_id");
CREATE INDEX "cms_giftitem_page_id_3e5c255a" ON "cms_giftitem" ("page_id");
CREATE INDEX "cms_giftitem_product_id_3b4bdebe" ON "cms_giftitem" ("product_id");
CREATE INDEX "cms_landingtext_first_published_at_2c588714" ON "cms_landingtext" ("first_published_at");
CREATE INDEX "cms_landingtext_latest_revision_id_2c013091" ON "cms_landingtext" ("latest_revision_id");
CREATE INDEX "cms_landingtext_live_revision_id_3bc41222" ON "cms_landingtext" ("live_revision_id");
CREATE INDEX "cms_listingpicture_listing_id_1bc6b47e" ON "cms_listingpicture" ("listing_id");
CREATE INDEX "cms_listingpicture_picture_id_21f7f665" ON "cms_listingpicture" ("picture_id");
CREATE INDEX "cms_person_commune_id_05321d64" ON "cms_person" ("commune_id");
CREATE INDEX "cms_person_picture_id_7cfb4668" ON "cms_person" ("picture_id");
CREATE INDEX "cms_person_producer_id_58d5dcec" ON "cms_person" ("producer_id");
CREATE INDEX "cms_picture_collection_id_b029983c" ON "cms_picture" ("collection_id");
CREATE INDEX "cms_picture_created_at_f687f275" ON "cms_picture" ("created_at");
CREATE INDEX "cms_picture_file_hash_15c3e095" ON "cms_picture" ("file_hash");
CREATE INDEX "cms_picture_uploaded_by_user_id_7f8ea4a6" ON "cms_picture" ("uploaded_by_user_id");
CREATE INDEX "cms_picturerendition_filter_spec_6788d043" ON "cms_picturerendition" ("filter_spec");
CREATE INDEX "cms_picturerendition_image_id_2f0f0940" ON "cms_picturerendition" ("image_id");
CREATE INDEX "cms_policypage_document_id_c55be66e" ON "cms_policypage" ("document_id");
CREATE INDEX "cms_productlisting_first_published_at_25227ac8" ON "cms_productlisting" ("first_published_at");
CREATE INDEX "cms_productlisting_latest_revision_id_f5c15a54" ON "cms_productlisting" ("latest_revision_id");
CREATE INDEX "cms_productlisting_live_revision_id_f1f84918" ON "cms_productlisting" ("live_revision_id");
CREATE INDEX "cms_productlisting_locked_by_id_aa2653a4" ON "cms_productlisting" ("locked_by_id");
CREATE INDEX "communication_communicationeventtype_name_45761eb9" ON "communication_communicationeventtype" ("name");
CREATE INDEX "content_object_idx" ON "wagtailcore_revision" ("content_type_id", "object_id");
CREATE INDEX "customer_email_user_id_a69ad588" ON "communication_email" ("user_id");
CREATE INDEX "customer_notification_date_sent_9b6baeda" ON "communication_notification" ("date_sent");
CREATE INDEX "customer_notification_recipient_id_d99de5c8" ON "communication_notification" ("recipient_id");
CREATE INDEX "customer_notification_sender_id_affa1632" ON "communication_notification" ("sender_id");
CREATE INDEX "customer_productalert_date_created_00622b1c" ON "customer_productalert" ("date_created");
CREATE INDEX "customer_productalert_email_e5f35f45" ON "customer_productalert" ("email");
CREATE INDEX "customer_productalert_key_a26f3bdc" ON "customer_productalert" ("key");
CREATE INDEX "customer_productalert_product_id_7e529a41" ON "customer_productalert" ("product_id");
CREATE INDEX "customer_productalert_user_id_677ad6d6" ON "customer_productalert" ("user_id");
CREATE UNIQUE INDEX "decision_file_once" ON "certificates_decisionfile" ("decision_id", "sha256") WHERE "decision_id" IS NOT NULL;
CREATE UNIQUE INDEX "django_content_type_app_label_model_76bd3d3b_uniq" ON "django_content_type" ("app_label", "model");
CREATE INDEX "django_flatpage_sites_flatpage_id_078bbc8b" ON "django_flatpage_sites" ("flatpage_id");
CREATE UNIQUE INDEX "django_flatpage_sites_flatpage_id_site_id_0d29d9d1_uniq" ON "django_flatpage_sites" ("flatpage_id", "site_id");
CREATE INDEX "django_flatpage_sites_site_id_bfd8ea84" ON "django_flatpage_sites" ("site_id");
CREATE INDEX "django_flatpage_url_41612362" ON "django_flatpage" ("url");
CREATE INDEX "django_session_expire_date_a5c62663" ON "django_session" ("expire_date");
CREATE INDEX "django_task_backend_071754_idx" ON "django_tasks_database_dbtaskresult" ("backend_name");
CREATE INDEX "django_task_queue_n_99c321_idx" ON "django_tasks_database_dbtaskresult" ("queue_name");
CREATE INDEX "document_kind" ON "search_document" ("kind", "weight");
CREATE INDEX "formstate_user_object" ON "wagtailadmin_formstate" ("user_id", "content_type_id", "object_id", "parent_object_id");
CREATE UNIQUE INDEX "landing_text_once_a_group" ON "cms_landingtext" ("group") WHERE NOT ("group" = '');
CREATE INDEX "live_by_stars" ON "certificates_liveperiod" ("stars", "starts_on", "ends_on");
CREATE INDEX "live_of_product" ON "certificates_liveperiod" ("product_id", "starts_on", "ends_on");
CREATE INDEX "mfa_authenticator_user_id_0c3a50c0" ON "mfa_authenticator" ("user_id");
CREATE INDEX "notice_about" ON "notices_notice" ("subject_ref", "made_at" DESC);
CREATE INDEX "notice_to_producer" ON "notices_notice" ("producer_id", "made_at" DESC);
CREATE INDEX "notices_notice_made_by_id_918ab214" ON "notices_notice" ("made_by_id");
CREATE INDEX "notices_notice_producer_id_b73e55c4" ON "notices_notice" ("producer_id");
CREATE INDEX "notices_notice_resends_id_c3f4f6e3" ON "notices_notice" ("resends_id");
CREATE INDEX "notices_notice_user_id_62c74e71" ON "notices_notice" ("user_id");
CREATE INDEX "offer_benefit_range_id_ab19c5ab" ON "offer_benefit" ("range_id");
CREATE INDEX "offer_condition_range_id_b023a2aa" ON "offer_condition" ("range_id");
CREATE INDEX "offer_conditionaloffer_benefit_id_f43f68b5" ON "offer_conditionaloffer" ("benefit_id");
CREATE INDEX "offer_conditionaloffer_combinations_from_conditionaloffer_id_85c3bd9f" ON "offer_conditionaloffer_combinations" ("from_conditionaloffer_id");
CREATE UNIQUE INDEX "offer_conditionaloffer_combinations_from_conditionaloffer_id_to_conditionaloffer_id_2e3e9ffe_uniq" ON "offer_conditionaloffer_combinations" ("from_conditionaloffer_id", "to_conditionaloffer_id");
CREATE INDEX "offer_conditionaloffer_combinations_to_conditionaloffer_id_ae993478" ON "offer_conditionaloffer_combinations" ("to_conditionaloffer_id");
CREATE INDEX "offer_conditionaloffer_condition_id_e6baa945" ON "offer_conditionaloffer" ("condition_id");
CREATE INDEX "offer_conditionaloffer_priority_4c2fc582" ON "offer_conditionaloffer" ("priority");
CREATE INDEX "offer_range_classes_productclass_id_6f6de46d" ON "offer_range_classes" ("productclass_id");
CREATE INDEX "offer_range_classes_range_id_7d3e573e" ON "offer_range_classes" ("range_id");
CREATE UNIQUE INDEX "offer_range_classes_range_id_productclass_id_28eeefae_uniq" ON "offer_range_classes" ("range_id", "productclass_id");
CREATE INDEX "offer_range_excluded_categories_category_id_c16fd4f7" ON "offer_range_excluded_categories" ("category_id");
CREATE INDEX "offer_range_excluded_categories_range_id_6346945d" ON "offer_range_excluded_categories" ("range_id");
CREATE UNIQUE INDEX "offer_range_excluded_categories_range_id_category_id_2f84ef27_uniq" ON "offer_range_excluded_categories" ("range_id", "category_id");
CREATE INDEX "offer_range_excluded_products_product_id_78c49bfc" ON "offer_range_excluded_products" ("product_id");
CREATE INDEX "offer_range_excluded_products_range_id_cce4a032" ON "offer_range_excluded_products" ("range_id");
CREATE UNIQUE INDEX "offer_range_excluded_products_range_id_product_id_eb1cfe87_uniq" ON "offer_range_excluded_products" ("range_id", "product_id");
CREATE INDEX "offer_range_included_categories_category_id_c61569a5" ON "offer_range_included_categories" ("category_id");
CREATE INDEX "offer_range_included_categories_range_id_1b616138" ON "offer_range_included_categories" ("range_id");
CREATE UNIQUE INDEX "offer_range_included_categories_range_id_category_id_a661d336_uniq" ON "offer_range_included_categories" ("range_id", "category_id");
CREATE INDEX "offer_rangeproduct_product_id_723b3ea3" ON "offer_rangeproduct" ("product_id");
CREATE INDEX "offer_rangeproduct_range_id_ee358495" ON "offer_rangeproduct" ("range_id");
CREATE UNIQUE INDEX "offer_rangeproduct_range_id_product_id_c46b1be8_uniq" ON "offer_rangeproduct" ("range_id", "product_id");
CREATE INDEX "offer_rangeproductfileupload_date_uploaded_f0a4f9ae" ON "offer_rangeproductfileupload" ("date_uploaded");
CREATE INDEX "offer_rangeproductfileupload_range_id_c055ebf8" ON "offer_rangeproductfileupload" ("range_id");
CREATE INDEX "offer_rangeproductfileupload_uploaded_by_id_c01a3250" ON "offer_rangeproductfileupload" ("uploaded_by_id");
CREATE UNIQUE INDEX "officer_one_office" ON "areas_areaofficer" ("user_id") WHERE "ends_on" IS NULL;
CREATE INDEX "order_billingaddress_country_id_17f57dca" ON "order_billingaddress" ("country_id");
CREATE INDEX "order_communicationevent_date_created_ce404d62" ON "order_communicationevent" ("date_created");
CREATE INDEX "order_communicationevent_event_type_id_4bc9ee29" ON "order_communicationevent" ("event_type_id");
CREATE INDEX "order_communicationevent_order_id_94e784ac" ON "order_communicationevent" ("order_id");
CREATE INDEX "order_line_order_id_b9148391" ON "order_line" ("order_id");
CREATE INDEX "order_line_partner_id_258a2fb9" ON "order_line" ("partner_id");
CREATE INDEX "order_line_product_id_e620902d" ON "order_line" ("product_id");
CREATE INDEX "order_line_stockrecord_id_1d65aff5" ON "order_line" ("stockrecord_id");
CREATE INDEX "order_lineattribute_line_id_adf6dd87" ON "order_lineattribute" ("line_id");
CREATE INDEX "order_lineattribute_option_id_b54d597c" ON "order_lineattribute" ("option_id");
CREATE INDEX "order_lineprice_line_id_2de52446" ON "order_lineprice" ("line_id");
CREATE INDEX "order_lineprice_order_id_66792e56" ON "order_lineprice" ("order_id");
CREATE INDEX "order_order_basket_id_8b0acbb2" ON "order_order" ("basket_id");
CREATE INDEX "order_order_billing_address_id_8fe537cf" ON "order_order" ("billing_address_id");
CREATE INDEX "order_order_date_placed_506a9365" ON "order_order" ("date_placed");
CREATE INDEX "order_order_pickup_place_id_513bfe17" ON "order_order" ("pickup_place_id");
CREATE INDEX "order_order_shipping_address_id_57e64931" ON "order_order" ("shipping_address_id");
CREATE INDEX "order_order_site_id_e27f3526" ON "order_order" ("site_id");
CREATE INDEX "order_order_user_id_7cf9bc2b" ON "order_order" ("user_id");
CREATE INDEX "order_orderdiscount_offer_name_706d6119" ON "order_orderdiscount" ("offer_name");
CREATE INDEX "order_orderdiscount_order_id_bc91e123" ON "order_orderdiscount" ("order_id");
CREATE INDEX "order_orderdiscount_voucher_code_6ee4f360" ON "order_orderdiscount" ("voucher_code");
CREATE INDEX "order_orderlinediscount_line_id_88fbcd4a" ON "order_orderlinediscount" ("line_id");
CREATE INDEX "order_orderlinediscount_order_discount_id_b9dfa715" ON "order_orderlinediscount" ("order_discount_id");
CREATE INDEX "order_ordernote_order_id_7d97583d" ON "order_ordernote" ("order_id");
CREATE INDEX "order_ordernote_user_id_48d7a672" ON "order_ordernote" ("user_id");
CREATE INDEX "order_orderstatuschange_by_id_7934d64d" ON "order_orderstatuschange" ("by_id");
CREATE INDEX "order_orderstatuschange_date_created_a5107b93" ON "order_orderstatuschange" ("date_created");
CREATE INDEX "order_orderstatuschange_order_id_43efdbe5" ON "order_orderstatuschange" ("order_id");
CREATE INDEX "order_paymentevent_date_created_05d8c079" ON "order_paymentevent" ("date_created");
CREATE INDEX "order_paymentevent_event_type_id_568c7161" ON "order_paymentevent" ("event_type_id");
CREATE INDEX "order_paymentevent_order_id_395b3e82" ON "order_paymentevent" ("order_id");
CREATE INDEX "order_paymentevent_shipping_event_id_213dcfb8" ON "order_paymentevent" ("shipping_event_id");
CREATE INDEX "order_paymenteventquantity_event_id_a540165a" ON "order_paymenteventquantity" ("event_id");
CREATE UNIQUE INDEX "order_paymenteventquantity_event_id_line_id_765c5209_uniq" ON "order_paymenteventquantity" ("event_id", "line_id");
CREATE INDEX "order_paymenteventquantity_line_id_df44b021" ON "order_paymenteventquantity" ("line_id");
CREATE INDEX "order_shippingaddress_commune_id_5faa7f6c" ON "order_shippingaddress" ("commune_id");
CREATE INDEX "order_shippingaddress_country_id_29abf9a0" ON "order_shippingaddress" ("country_id");
CREATE INDEX "order_shippingevent_date_created_74c4a6fa" ON "order_shippingevent" ("date_created");
CREATE INDEX "order_shippingevent_event_type_id_9f1efb20" ON "order_shippingevent" ("event_type_id");
CREATE INDEX "order_shippingevent_order_id_8c031fb6" ON "order_shippingevent" ("order_id");
CREATE INDEX "order_shippingeventquantity_event_id_1c7fb9c7" ON "order_shippingeventquantity" ("event_id");
CREATE UNIQUE INDEX "order_shippingeventquantity_event_id_line_id_91687107_uniq" ON "order_shippingeventquantity" ("event_id", "line_id");
CREATE INDEX "order_shippingeventquantity_line_id_3b089ee0" ON "order_shippingeventquantity" ("line_id");
CREATE INDEX "order_surcharge_order_id_5c0a94f5" ON "order_surcharge" ("order_id");
CREATE INDEX "origins_facility_commune_id_c37ad079" ON "origins_facility" ("commune_id");
CREATE INDEX "origins_facility_producer_id_678b2dba" ON "origins_facility" ("producer_id");
CREATE INDEX "origins_rawmaterialarea_commune_id_f2741e79" ON "origins_rawmaterialarea" ("commune_id");
CREATE INDEX "origins_rawmaterialarea_producer_id_6b24fe83" ON "origins_rawmaterialarea" ("producer_id");
CREATE INDEX "origins_rawmaterialarea_products_product_id_541a7495" ON "origins_rawmaterialarea_products" ("product_id");
CREATE INDEX "origins_rawmaterialarea_products_rawmaterialarea_id_cb21a337" ON "origins_rawmaterialarea_products" ("rawmaterialarea_id");
CREATE UNIQUE INDEX "origins_rawmaterialarea_products_rawmaterialarea_id_product_id_31a3723a_uniq" ON "origins_rawmaterialarea_products" ("rawmaterialarea_id", "product_id");
CREATE INDEX "origins_specialday_facility_id_02e97289" ON "origins_specialday" ("facility_id");
CREATE INDEX "other_certificate_of" ON "certificates_othercertificate" ("producer_id", "product_id");
CREATE INDEX "partner_partner_name_caa0c2ee" ON "partner_partner" ("name");
CREATE INDEX "partner_partner_users_partner_id_1883dfd9" ON "partner_partner_users" ("partner_id");
CREATE UNIQUE INDEX "partner_partner_users_partner_id_user_id_9e5c0517_uniq" ON "partner_partner_users" ("partner_id", "user_id");
CREATE INDEX "partner_partner_users_user_id_d75d6e40" ON "partner_partner_users" ("user_id");
CREATE INDEX "partner_partneraddress_country_id_02c4f979" ON "partner_partneraddress" ("country_id");
CREATE INDEX "partner_partneraddress_partner_id_59551b0a" ON "partner_partneraddress" ("partner_id");
CREATE INDEX "partner_stockalert_date_created_832cf043" ON "partner_stockalert" ("date_created");
CREATE INDEX "partner_stockalert_stockrecord_id_68ad503a" ON "partner_stockalert" ("stockrecord_id");
CREATE INDEX "partner_stockrecord_date_updated_e6ae5f14" ON "partner_stockrecord" ("date_updated");
CREATE INDEX "partner_stockrecord_partner_id_4155a586" ON "partner_stockrecord" ("partner_id");
CREATE UNIQUE INDEX "partner_stockrecord_partner_id_partner_sku_8441e010_uniq" ON "partner_stockrecord" ("partner_id", "partner_sku");
CREATE INDEX "partner_stockrecord_product_id_62fd9e45" ON "partner_stockrecord" ("product_id");
CREATE INDEX "payment_bankcard_user_id_08e1d04c" ON "payment_bankcard" ("user_id");
CREATE INDEX "payment_source_order_id_6b7f2215" ON "payment_source" ("order_id");
CREATE INDEX "payment_source_source_type_id_700828fe" ON "payment_source" ("source_type_id");
CREATE INDEX "payment_sourcetype_name_a980e862" ON "payment_sourcetype" ("name");
CREATE INDEX "payment_transaction_date_created_f887f6bc" ON "payment_transaction" ("date_created");
CREATE INDEX "payment_transaction_source_id_c5ac31e8" ON "payment_transaction" ("source_id");
CREATE UNIQUE INDEX "plan_target_once" ON "certificates_plantarget" ((COALESCE("area_id", 0)), "year", (COALESCE("stars", 0)));
CREATE INDEX "producers_producer_commune_id_3817ba31" ON "producers_producer" ("commune_id");
CREATE INDEX "producers_producermember_producer_id_3e84f498" ON "producers_producermember" ("producer_id");
CREATE INDEX "producers_producermember_user_id_479ab7fe" ON "producers_producermember" ("user_id");
CREATE INDEX "product_kind" ON "catalogue_product" ("structure", "is_public");
CREATE INDEX "product_producer" ON "catalogue_product" ("producer_id", "structure");
CREATE INDEX "proposal_of_desk" ON "certificates_proposal" ("level", "area_id", "state", "made_at" DESC);
CREATE INDEX "referenceindex_source_object" ON "wagtailcore_referenceindex" ("base_content_type_id", "object_id");
CREATE INDEX "referenceindex_target_object" ON "wagtailcore_referenceindex" ("to_content_type_id", "to_object_id");
CREATE INDEX "reviews_productreview_delta_votes_bd8ffc87" ON "reviews_productreview" ("delta_votes");
CREATE INDEX "reviews_productreview_product_id_52e52a32" ON "reviews_productreview" ("product_id");
CREATE UNIQUE INDEX "reviews_productreview_product_id_user_id_c4fdc4cd_uniq" ON "reviews_productreview" ("product_id", "user_id");
CREATE INDEX "reviews_productreview_user_id_8acb5ddd" ON "reviews_productreview" ("user_id");
CREATE INDEX "reviews_vote_review_id_371b2d8d" ON "reviews_vote" ("review_id");
CREATE INDEX "reviews_vote_user_id_5fb87b53" ON "reviews_vote" ("user_id");
CREATE UNIQUE INDEX "reviews_vote_user_id_review_id_bb858939_uniq" ON "reviews_vote" ("user_id", "review_id");
CREATE INDEX "shipping_orderanditemcharges_countries_country_id_30387f2e" ON "shipping_orderanditemcharges_countries" ("country_id");
CREATE INDEX "shipping_orderanditemcharges_countries_orderanditemcharges_id_bf5bfee9" ON "shipping_orderanditemcharges_countries" ("orderanditemcharges_id");
CREATE UNIQUE INDEX "shipping_orderanditemcharges_countries_orderanditemcharges_id_country_id_9f0c9c8f_uniq" ON "shipping_orderanditemcharges_countries" ("orderanditemcharges_id", "country_id");
CREATE INDEX "shipping_weightband_method_id_b699a1ba" ON "shipping_weightband" ("method_id");
CREATE INDEX "shipping_weightband_upper_limit_9edc5097" ON "shipping_weightband" ("upper_limit");
CREATE INDEX "shipping_weightbased_countries_country_id_06117384" ON "shipping_weightbased_countries" ("country_id");
CREATE INDEX "shipping_weightbased_countries_weightbased_id_93e3132f" ON "shipping_weightbased_countries" ("weightbased_id");
CREATE UNIQUE INDEX "shipping_weightbased_countries_weightbased_id_country_id_de8c5e42_uniq" ON "shipping_weightbased_countries" ("weightbased_id", "country_id");
CREATE INDEX "taggit_tagg_content_8fc721_idx" ON "taggit_taggeditem" ("content_type_id", "object_id");
CREATE INDEX "taggit_taggeditem_content_type_id_9957a03c" ON "taggit_taggeditem" ("content_type_id");
CREATE INDEX "taggit_taggeditem_object_id_e2d7d1df" ON "taggit_taggeditem" ("object_id");
CREATE INDEX "taggit_taggeditem_tag_id_f4f5b767" ON "taggit_taggeditem" ("tag_id");
CREATE INDEX "tasks_db_new_ordering_idx" ON "django_tasks_database_dbtaskresult" ("status", "priority" DESC, "run_after" ASC, "enqueued_at" ASC) WHERE "status" = 'READY';
CREATE UNIQUE INDEX "unique_authenticator_type" ON "mfa_authenticator" ("user_id", "type") WHERE "type" IN ('totp', 'recovery_codes');
CREATE UNIQUE INDEX "unique_in_progress_workflow" ON "wagtailcore_workflowstate" ("base_content_type_id", "object_id") WHERE "status" IN ('in_progress', 'needs_changes');
CREATE UNIQUE INDEX "unique_primary_email" ON "account_emailaddress" ("user_id", "primary") WHERE "primary";
CREATE UNIQUE INDEX "unique_verified_email" ON "account_emailaddress" ("email") WHERE "verified";
CREATE INDEX "verification_of_product" ON "certificates_verification" ("product_id", "closed_on");
CREATE UNIQUE INDEX "verification_one_open" ON "certificates_verification" ("product_id") WHERE "closed_on" IS NULL;
CREATE INDEX "voucher_voucher_date_created_f3081a03" ON "voucher_voucher" ("date_created");
CREATE INDEX "voucher_voucher_end_datetime_db182297" ON "voucher_voucher" ("end_datetime");
CREATE INDEX "voucher_voucher_offers_conditionaloffer_id_f9682bfb" ON "voucher_voucher_offers" ("conditionaloffer_id");
CREATE INDEX "voucher_voucher_offers_voucher_id_7f9c575d" ON "voucher_voucher_offers" ("voucher_id");
CREATE UNIQUE INDEX "voucher_voucher_offers_voucher_id_conditionaloffer_id_01628a7f_uniq" ON "voucher_voucher_offers" ("voucher_id", "conditionaloffer_id");
CREATE INDEX "voucher_voucher_start_datetime_bfb7df84" ON "voucher_voucher" ("start_datetime");
CREATE INDEX "voucher_voucher_voucher_set_id_17b96a54" ON "voucher_voucher" ("voucher_set_id");
CREATE INDEX "voucher_voucherapplication_date_created_2d9acdaf" ON "voucher_voucherapplication" ("date_created");
CREATE INDEX "voucher_voucherapplication_order_id_30248a05" ON "voucher_voucherapplication" ("order_id");
CREATE INDEX "voucher_voucherapplication_user_id_df53a393" ON "voucher_voucherapplication" ("user_id");
CREATE INDEX "voucher_voucherapplication_voucher_id_5204edb7" ON "voucher_voucherapplication" ("voucher_id");
CREATE INDEX "voucher_voucherset_date_created_3dd68c8e" ON "voucher_voucherset" ("date_created");
CREATE INDEX "wagtailadmi_content_717955_idx" ON "wagtailadmin_editingsession" ("content_type_id", "object_id");
CREATE INDEX "wagtailadmin_editingsession_content_type_id_4df7730e" ON "wagtailadmin_editingsession" ("content_type_id");
CREATE INDEX "wagtailadmin_editingsession_user_id_6e1a9b70" ON "wagtailadmin_editingsession" ("user_id");
CREATE INDEX "wagtailadmin_formstate_content_type_id_e32438b3" ON "wagtailadmin_formstate" ("content_type_id");
CREATE INDEX "wagtailadmin_formstate_user_id_b910adc2" ON "wagtailadmin_formstate" ("user_id");
CREATE INDEX "wagtailcore_apitoken_user_id_49b1141b" ON "wagtailcore_apitoken" ("user_id");
CREATE INDEX "wagtailcore_collectionviewrestriction_collection_id_761908ec" ON "wagtailcore_collectionviewrestriction" ("collection_id");
CREATE INDEX "wagtailcore_collectionviewrestriction_groups_collectionviewrestriction_id_47320efd" ON "wagtailcore_collectionviewrestriction_groups" ("collectionviewrestriction_id");
CREATE UNIQUE INDEX "wagtailcore_collectionviewrestriction_groups_collectionviewrestriction_id_group_id_988995ae_uniq" ON "wagtailcore_collectionviewrestriction_groups" ("collectionviewrestriction_id", "group_id");
CREATE INDEX "wagtailcore_collectionviewrestriction_groups_group_id_1823f2a3" ON "wagtailcore_collectionviewrestriction_groups" ("group_id");
CREATE INDEX "wagtailcore_comment_page_id_108444b5" ON "wagtailcore_comment" ("page_id");
CREATE INDEX "wagtailcore_comment_resolved_by_id_a282aa0e" ON "wagtailcore_comment" ("resolved_by_id");
CREATE INDEX "wagtailcore_comment_revision_created_id_1d058279" ON "wagtailcore_comment" ("revision_created_id");
CREATE INDEX "wagtailcore_comment_user_id_0c577ca6" ON "wagtailcore_comment" ("user_id");
CREATE INDEX "wagtailcore_commentreply_comment_id_afc7e027" ON "wagtailcore_commentreply" ("comment_id");
CREATE INDEX "wagtailcore_commentreply_user_id_d0b3b9c3" ON "wagtailcore_commentreply" ("user_id");
CREATE INDEX "wagtailcore_groupapprovaltask_groups_group_id_2e64b61f" ON "wagtailcore_groupapprovaltask_groups" ("group_id");
CREATE INDEX "wagtailcore_groupapprovaltask_groups_groupapprovaltask_id_9a9255ea" ON "wagtailcore_groupapprovaltask_groups" ("groupapprovaltask_id");
CREATE UNIQUE INDEX "wagtailcore_groupapprovaltask_groups_groupapprovaltask_id_group_id_bb5ee7eb_uniq" ON "wagtailcore_groupapprovaltask_groups" ("groupapprovaltask_id", "group_id");
CREATE INDEX "wagtailcore_groupcollectionpermission_collection_id_5423575a" ON "wagtailcore_groupcollectionpermission" ("collection_id");
CREATE INDEX "wagtailcore_groupcollectionpermission_group_id_05d61460" ON "wagtailcore_groupcollectionpermission" ("group_id");
CREATE UNIQUE INDEX "wagtailcore_groupcollectionpermission_group_id_collection_id_permission_id_a21cefe9_uniq" ON "wagtailcore_groupcollectionpermission" ("group_id", "collection_id", "permission_id");
CREATE INDEX "wagtailcore_groupcollectionpermission_permission_id_1b626275" ON "wagtailcore_groupcollectionpermission" ("permission_id");
CREATE INDEX "wagtailcore_grouppagepermission_group_id_fc07e671" ON "wagtailcore_grouppagepermission" ("group_id");
CREATE INDEX "wagtailcore_grouppagepermission_page_id_710b114a" ON "wagtailcore_grouppagepermission" ("page_id");
CREATE INDEX "wagtailcore_grouppagepermission_permission_id_05acb22e" ON "wagtailcore_grouppagepermission" ("permission_id");
CREATE INDEX "wagtailcore_groupsitepermission_group_id_e5cdbee4" ON "wagtailcore_groupsitepermission" ("group_id");
CREATE UNIQUE INDEX "wagtailcore_groupsitepermission_group_id_site_id_permission_id_a58ee30d_uniq" ON "wagtailcore_groupsitepermission" ("group_id", "site_id", "permission_id");
CREATE INDEX "wagtailcore_groupsitepermission_permission_id_459b1f38" ON "wagtailcore_groupsitepermission" ("permission_id");
CREATE INDEX "wagtailcore_groupsitepermission_site_id_245de488" ON "wagtailcore_groupsitepermission" ("site_id");
CREATE INDEX "wagtailcore_modellogentry_action_d2d856ee" ON "wagtailcore_modellogentry" ("action");
CREATE INDEX "wagtailcore_modellogentry_content_changed_8bc39742" ON "wagtailcore_modellogentry" ("content_changed");
CREATE INDEX "wagtailcore_modellogentry_content_type_id_68849e77" ON "wagtailcore_modellogentry" ("content_type_id");
CREATE INDEX "wagtailcore_modellogentry_object_id_e0e7d4ef" ON "wagtailcore_modellogentry" ("object_id");
CREATE INDEX "wagtailcore_modellogentry_revision_id_df6ca33a" ON "wagtailcore_modellogentry" ("revision_id");
CREATE INDEX "wagtailcore_modellogentry_timestamp_9694521b" ON "wagtailcore_modellogentry" ("timestamp");
CREATE INDEX "wagtailcore_modellogentry_user_id_0278d1bf" ON "wagtailcore_modellogentry" ("user_id");
CREATE INDEX "wagtailcore_page_alias_of_id_12945502" ON "wagtailcore_page" ("alias_of_id");
CREATE INDEX "wagtailcore_page_content_type_id_c28424df" ON "wagtailcore_page" ("content_type_id");
CREATE INDEX "wagtailcore_page_first_published_at_2b5dd637" ON "wagtailcore_page" ("first_published_at");
CREATE INDEX "wagtailcore_page_latest_revision_id_e60fef51" ON "wagtailcore_page" ("latest_revision_id");
CREATE INDEX "wagtailcore_page_live_revision_id_930bd822" ON "wagtailcore_page" ("live_revision_id");
CREATE INDEX "wagtailcore_page_locale_id_3c7e30a6" ON "wagtailcore_page" ("locale_id");
CREATE INDEX "wagtailcore_page_locked_by_id_bcb86245" ON "wagtailcore_page" ("locked_by_id");
CREATE INDEX "wagtailcore_page_owner_id_fbf7c332" ON "wagtailcore_page" ("owner_id");
CREATE INDEX "wagtailcore_page_slug_e7c11b8f" ON "wagtailcore_page" ("slug");
CREATE UNIQUE INDEX "wagtailcore_page_translation_key_locale_id_9b041bad_uniq" ON "wagtailcore_page" ("translation_key", "locale_id");
CREATE INDEX "wagtailcore_pagelogentry_action_c2408198" ON "wagtailcore_pagelogentry" ("action");
CREATE INDEX "wagtailcore_pagelogentry_content_changed_99f27ade" ON "wagtailcore_pagelogentry" ("content_changed");
CREATE INDEX "wagtailcore_pagelogentry_content_type_id_74e7708a" ON "wagtailcore_pagelogentry" ("content_type_id");
CREATE INDEX "wagtailcore_pagelogentry_page_id_8464e327" ON "wagtailcore_pagelogentry" ("page_id");
CREATE INDEX "wagtailcore_pagelogentry_revision_id_8043d103" ON "wagtailcore_pagelogentry" ("revision_id");
CREATE INDEX "wagtailcore_pagelogentry_timestamp_deb774c4" ON "wagtailcore_pagelogentry" ("timestamp");
CREATE INDEX "wagtailcore_pagelogentry_user_id_604ccfd8" ON "wagtailcore_pagelogentry" ("user_id");
CREATE INDEX "wagtailcore_pagesubscription_page_id_a085e7a6" ON "wagtailcore_pagesubscription" ("page_id");
CREATE UNIQUE INDEX "wagtailcore_pagesubscription_page_id_user_id_0cef73ed_uniq" ON "wagtailcore_pagesubscription" ("page_id", "user_id");
CREATE INDEX "wagtailcore_pagesubscription_user_id_89d7def9" ON "wagtailcore_pagesubscription" ("user_id");
CREATE INDEX "wagtailcore_pageviewrestriction_groups_group_id_6460f223" ON "wagtailcore_pageviewrestriction_groups" ("group_id");
CREATE INDEX "wagtailcore_pageviewrestriction_groups_pageviewrestriction_id_f147a99a" ON "wagtailcore_pageviewrestriction_groups" ("pageviewrestriction_id");
CREATE UNIQUE INDEX "wagtailcore_pageviewrestriction_groups_pageviewrestriction_id_group_id_d23f80bb_uniq" ON "wagtailcore_pageviewrestriction_groups" ("pageviewrestriction_id", "group_id");
CREATE INDEX "wagtailcore_pageviewrestriction_page_id_15a8bea6" ON "wagtailcore_pageviewrestriction" ("page_id");
CREATE INDEX "wagtailcore_referenceindex_base_content_type_id_313cf40f" ON "wagtailcore_referenceindex" ("base_content_type_id");
CREATE UNIQUE INDEX "wagtailcore_referenceindex_base_content_type_id_object_id_to_content_type_id_to_object_id_content_path_hash_9e6ccd6a_uniq" ON "wagtailcore_referenceindex" ("base_content_type_id", "object_id", "to_content_type_id", "to_object_id", "content_path_hash");
CREATE INDEX "wagtailcore_referenceindex_content_type_id_766e0336" ON "wagtailcore_referenceindex" ("content_type_id");
CREATE INDEX "wagtailcore_referenceindex_to_content_type_id_93690bbd" ON "wagtailcore_referenceindex" ("to_content_type_id");
CREATE INDEX "wagtailcore_revision_approved_go_live_at_88d3dee5" ON "wagtailcore_revision" ("approved_go_live_at");
CREATE INDEX "wagtailcore_revision_base_content_type_id_5b4ef7bd" ON "wagtailcore_revision" ("base_content_type_id");
CREATE INDEX "wagtailcore_revision_content_type_id_c8cb69c0" ON "wagtailcore_revision" ("content_type_id");
CREATE INDEX "wagtailcore_revision_created_at_81450aa6" ON "wagtailcore_revision" ("created_at");
CREATE INDEX "wagtailcore_revision_user_id_03df83b0" ON "wagtailcore_revision" ("user_id");
CREATE INDEX "wagtailcore_site_hostname_96b20b46" ON "wagtailcore_site" ("hostname");
CREATE UNIQUE INDEX "wagtailcore_site_hostname_port_2c626d70_uniq" ON "wagtailcore_site" ("hostname", "port");
CREATE INDEX "wagtailcore_site_root_page_id_e02fb95c" ON "wagtailcore_site" ("root_page_id");
CREATE INDEX "wagtailcore_task_content_type_id_249ab8ba" ON "wagtailcore_task" ("content_type_id");
CREATE INDEX "wagtailcore_taskstate_content_type_id_0a758fdc" ON "wagtailcore_taskstate" ("content_type_id");
CREATE INDEX "wagtailcore_taskstate_finished_by_id_13f98229" ON "wagtailcore_taskstate" ("finished_by_id");
CREATE INDEX "wagtailcore_taskstate_revision_id_df25a499" ON "wagtailcore_taskstate" ("revision_id");
CREATE INDEX "wagtailcore_taskstate_task_id_c3677c34" ON "wagtailcore_taskstate" ("task_id");
CREATE INDEX "wagtailcore_taskstate_workflow_state_id_9239a775" ON "wagtailcore_taskstate" ("workflow_state_id");
CREATE INDEX "wagtailcore_uploadedfile_for_content_type_id_b0fc87b2" ON "wagtailcore_uploadedfile" ("for_content_type_id");
CREATE INDEX "wagtailcore_uploadedfile_uploaded_by_user_id_c7580fe8" ON "wagtailcore_uploadedfile" ("uploaded_by_user_id");
CREATE INDEX "wagtailcore_uuid_06a44d_idx" ON "wagtailcore_pagelogentry" ("uuid", "action", "timestamp" DESC);
CREATE INDEX "wagtailcore_uuid_d6363b_idx" ON "wagtailcore_modellogentry" ("uuid", "action", "timestamp" DESC);
CREATE INDEX "wagtailcore_workflowcontenttype_workflow_id_9aad7cd2" ON "wagtailcore_workflowcontenttype" ("workflow_id");
CREATE INDEX "wagtailcore_workflowpage_workflow_id_56f56ff6" ON "wagtailcore_workflowpage" ("workflow_id");
CREATE INDEX "wagtailcore_workflowstate_base_content_type_id_a30dc576" ON "wagtailcore_workflowstate" ("base_content_type_id");
CREATE INDEX "wagtailcore_workflowstate_content_type_id_2bb78ce1" ON "wagtailcore_workflowstate" ("content_type_id");
CREATE INDEX "wagtailcore_workflowstate_requested_by_id_4090bca3" ON "wagtailcore_workflowstate" ("requested_by_id");
CREATE INDEX "wagtailcore_workflowstate_workflow_id_1f18378f" ON "wagtailcore_workflowstate" ("workflow_id");
CREATE INDEX "wagtailcore_workflowtask_task_id_ce7716fe" ON "wagtailcore_workflowtask" ("task_id");
CREATE INDEX "wagtailcore_workflowtask_workflow_id_b9717175" ON "wagtailcore_workflowtask" ("workflow_id");
CREATE UNIQUE INDEX "wagtailcore_workflowtask_workflow_id_task_id_4ec7a62b_uniq" ON "wagtailcore_workflowtask" ("workflow_id", "task_id");
CREATE INDEX "wagtaildocs_document_collection_id_23881625" ON "wagtaildocs_document" ("collection_id");
CREATE INDEX "wagtaildocs_document_uploaded_by_user_id_17258b41" ON "wagtaildocs_document" ("uploaded_by_user_id");
CREATE INDEX "wagtailembeds_embed_cache_until_26c94bb0" ON "wagtailembeds_embed" ("cache_until");
CREATE INDEX "wagtailforms_formsubmission_page_id_e48e93e7" ON "wagtailforms_formsubmission" ("page_id");
CREATE INDEX "wagtailimages_image_collection_id_c2f8af7e" ON "wagtailimages_image" ("collection_id");
CREATE INDEX "wagtailimages_image_created_at_86fa6cd4" ON "wagtailimages_image" ("created_at");
CREATE INDEX "wagtailimages_image_file_hash_fb5bbb23" ON "wagtailimages_image" ("file_hash");
CREATE INDEX "wagtailimages_image_uploaded_by_user_id_5d73dc75" ON "wagtailimages_image" ("uploaded_by_user_id");
CREATE INDEX "wagtailimages_rendition_filter_spec_1cba3201" ON "wagtailimages_rendition" ("filter_spec");
CREATE INDEX "wagtailimages_rendition_image_id_3e1fd774" ON "wagtailimages_rendition" ("image_id");
CREATE UNIQUE INDEX "wagtailimages_rendition_image_id_filter_spec_focal_point_key_323c8fe0_uniq" ON "wagtailimages_rendition" ("image_id", "filter_spec", "focal_point_key");
CREATE INDEX "wagtailredirects_redirect_old_path_bb35247b" ON "wagtailredirects_redirect" ("old_path");
CREATE UNIQUE INDEX "wagtailredirects_redirect_old_path_site_id_783622d7_uniq" ON "wagtailredirects_redirect" ("old_path", "site_id");
CREATE INDEX "wagtailredirects_redirect_redirect_page_id_b5728a8f" ON "wagtailredirects_redirect" ("redirect_page_id");
CREATE INDEX "wagtailredirects_redirect_site_id_780a0e1e" ON "wagtailredirects_redirect" ("site_id");
CREATE INDEX "wagtailsearch_indexentry_content_type_id_62ed694f" ON "wagtailsearch_indexentry" ("content_type_id");
CREATE UNIQUE INDEX "wagtailsearch_indexentry_content_type_id_object_id_bcd7ba73_uniq" ON "wagtailsearch_indexentry" ("content_type_id", "object_id");
CREATE INDEX "wishlists_line_product_id_9d6d9b37" ON "wishlists_line" ("product_id");
CREATE INDEX "wishlists_line_wishlist_id_4cffe302" ON "wishlists_line" ("wishlist_id");
CREATE UNIQUE INDEX "wishlists_line_wishlist_id_product_id_78f04673_uniq" ON "wishlists_line" ("wishlist_id", "product_id");
CREATE INDEX "wishlists_wishlist_date_created_c05d5e7f" ON "wishlists_wishlist" ("date_created");
CREATE INDEX "wishlists_wishlist_owner_id_d5464c62" ON "wishlists_wishlist" ("owner_id");
CREATE INDEX "wishlists_wishlistsharedemail_wishlist_id_d7500842" ON "wishlists_wishlistsharedemail" ("wishlist_id");
CREATE INDEX "workflowstate_base_ct_id_idx" ON "wagtailcore_workflowstate" ("base_content_type_id", "object_id");
CREATE INDEX "workflowstate_ct_id_idx" ON "wagtailcore_workflowstate" ("content_type_id", "object_id");
CREATE TRIGGER accounts_auditentry_no_delete BEFORE DELETE ON accounts_auditentry BEGIN SELECT RAISE(ABORT, 'entries of the audit are never changed'); END;
CREATE TRIGGER accounts_auditentry_no_update BEFORE UPDATE ON accounts_auditentry BEGIN SELECT RAISE(ABORT, 'entries of the audit are never changed'); END;
CREATE TRIGGER certificates_certificate_insert_only BEFORE UPDATE ON certificates_certificate BEGIN SELECT RAISE(ABORT, 'register rows are never updated'); END;
CREATE TRIGGER certificates_decision_insert_only BEFORE UPDATE ON certificates_decision BEGIN SELECT RAISE(ABORT, 'register rows are never updated'); END;
CREATE TRIGGER certificates_entry_insert_only BEFORE UPDATE ON certificates_entry BEGIN SELECT RAISE(ABORT, 'register rows are never updated'); END;
CREATE TRIGGER certificates_reassessmentcase_insert_only BEFORE UPDATE ON certificates_reassessmentcase BEGIN SELECT RAISE(ABORT, 'register rows are never updated'); END;
CREATE TRIGGER delete_wagtailsearch_indexentry_fts AFTER DELETE ON wagtailsearch_indexentry BEGIN DELETE FROM wagtailsearch_indexentry_fts WHERE rowid=OLD.id; END;
CREATE TRIGGER insert_wagtailsearch_indexentry_fts AFTER INSERT ON wagtailsearch_indexentry BEGIN INSERT INTO wagtailsearch_indexentry_fts(title, body, autocomplete, rowid) VALUES (NEW.title, NEW.body, NEW.autocomplete, NEW.id); END;
CREATE TRIGGER update_wagtailsearch_indexentry_fts AFTER UPDATE ON wagtailsearch_indexentry BEGIN UPDATE wagtailsearch_indexentry_fts SET title=NEW.title, body=NEW.body, autocomplete=NEW.autocomplete WHERE rowid=NEW.id; END;
