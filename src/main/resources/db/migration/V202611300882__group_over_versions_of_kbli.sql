-- Statistics by KBLI count who has an activity in the other version alone by what corresponds to it: counted anew from the
-- first number on.
TRUNCATE statistic_body, statistic_past, statistic_partnership, statistic_partnership_past, statistic_membership,
    statistic_product, statistic_product_past, statistic_finding, statistic_cell, statistic_delta, statistic_month;
UPDATE statistic_progress SET through_feed_no = 0;
