// SPDX-FileCopyrightText: 2026 The Gizmoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/test/unit_test.hpp>

#include "visitors/histogram.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <random>
#include <string>
#include <vector>

using namespace Gizmoscope;
using namespace std::chrono_literals;
using Time = LatencyHistogram::Time;

namespace {

constexpr std::array percents {0.0, 0.1, 1.0, 10.0, 25.0, 50.0, 75.0, 90.0, 95.0, 99.0, 99.9, 99.99, 100.0};
constexpr int sampleSize = 50'000;

struct Distribution {
    std::string name;
    std::function<double(std::mt19937_64 &)> draw; ///< seconds
};

std::vector<Distribution> distributions()
{
    using Random = std::mt19937_64;
    return {
        {"uniform", [](Random &r) { return std::uniform_real_distribution(0.000'001, 3600.0)(r); }},
        {"narrow", [](Random &r) { return std::uniform_real_distribution(0.5, 0.501)(r); }},
        {"exponential", [](Random &r) { return std::exponential_distribution(20.0)(r); }},
        {"log-normal", [](Random &r) { return std::lognormal_distribution(-5.0, 2.0)(r); }},
        {"log-uniform", [](Random &r) { return std::pow(10, std::uniform_real_distribution(-6.0, 3.5)(r)); }},
        {"two humps",
            [](Random &r) { return std::normal_distribution(r() % 100 == 0 ? 5.0 : 0.1, 0.01)(r); }},
        {"constant", [](Random &) { return 0.123'456'789; }},
    };
}

std::vector<Time> sample(const Distribution &distribution, std::uint64_t seed)
{
    std::mt19937_64 random(seed);
    std::vector<Time> result(sampleSize);
    for (Time &value : result) {
        const double seconds = std::clamp(distribution.draw(random), 0.000'001, 3600.0);
        value = Time(std::llround(seconds * 1e9));
    }
    return result;
}

LatencyHistogram histogramOf(const std::vector<Time> &values)
{
    LatencyHistogram histogram;
    for (const Time value : values)
        histogram.record(value);
    return histogram;
}

// With whole numbers, so that it does not share its rounding with what it is to check.
Time exact(const std::vector<Time> &sorted, double percent)
{
    const auto hundredths = static_cast<std::uint64_t>(std::llround(percent * 100));
    const std::uint64_t rank = (hundredths * sorted.size() + 9'999) / 10'000;
    return sorted[std::max<std::uint64_t>(1, rank) - 1];
}

bool isWithin(Time value, Time wanted)
{
    const double apart = std::abs(static_cast<double>((value - wanted).count()));
    return apart <= LatencyHistogram::precision * static_cast<double>(wanted.count());
}

// As the definition says, one by one.
std::vector<Time> correctedOneByOne(const std::vector<Time> &values, Time expected)
{
    std::vector<Time> result;
    for (const Time value : values) {
        result.push_back(value);
        for (Time missing = value - expected; missing >= expected; missing -= expected)
            result.push_back(missing);
    }
    return result;
}

void checkAgainst(const LatencyHistogram &histogram, std::vector<Time> values)
{
    std::sort(values.begin(), values.end());
    double sum = 0;
    for (const Time value : values)
        sum += static_cast<double>(value.count());
    BOOST_TEST(histogram.count() == values.size());
    BOOST_TEST((histogram.least() == values.front()));
    BOOST_TEST((histogram.greatest() == values.back()));
    BOOST_TEST(static_cast<double>(histogram.mean().count()) == sum / static_cast<double>(values.size()),
        boost::test_tools::tolerance(1e-6));
    const std::vector<Time> together = histogram.percentiles(percents);
    for (std::size_t i = 0; i < percents.size(); ++i) {
        const Time wanted = exact(values, percents[i]);
        BOOST_TEST(isWithin(together[i], wanted),
            percents[i] << " %: " << together[i].count() << " for " << wanted.count());
        BOOST_TEST((histogram.percentile(percents[i]) == together[i]));
    }
}

} // namespace

BOOST_AUTO_TEST_CASE(quantiles_are_as_precise_as_it_says)
{
    for (const Distribution &distribution : distributions()) {
        for (const std::uint64_t seed : {1, 2, 3}) {
            BOOST_TEST_CONTEXT(distribution.name << ", seed " << seed)
            {
                const std::vector<Time> values = sample(distribution, seed);
                checkAgainst(histogramOf(values), values);
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(every_value_is_found_within_its_bucket)
{
    for (Time value = 1us; value <= 1h; value += value / 700 + 1ns) {
        LatencyHistogram histogram;
        histogram.record(value);
        const auto buckets = histogram.buckets();
        BOOST_TEST_REQUIRE(buckets.size() == 1);
        BOOST_TEST_REQUIRE((buckets[0].from <= value && value < buckets[0].until));
        BOOST_TEST_REQUIRE(static_cast<double>((buckets[0].until - buckets[0].from).count())
            <= LatencyHistogram::precision * static_cast<double>(value.count()));
        value += value / 50; // some thousand of them, not a million
    }
}

BOOST_AUTO_TEST_CASE(nothing_was_recorded)
{
    const LatencyHistogram none;
    BOOST_TEST(none.isEmpty());
    BOOST_TEST(none.count() == 0);
    BOOST_TEST((none.percentile(50) == 0ns));
    BOOST_TEST((none.mean() == 0ns && none.least() == 0ns && none.greatest() == 0ns));
    BOOST_TEST(none.buckets().empty());
    BOOST_TEST(none.corrected(1ms).isEmpty());
    LatencyHistogram same;
    same.add(none);
    same.record(1s, 0);
    same.recordCorrected(1s, 1ms, 0);
    BOOST_TEST((same == none));
}

BOOST_AUTO_TEST_CASE(one_value_is_every_percentile)
{
    LatencyHistogram histogram;
    histogram.record(123'456'789ns);
    for (const double percent : percents)
        BOOST_TEST((histogram.percentile(percent) == 123'456'789ns));
    BOOST_TEST((histogram.mean() == 123'456'789ns));
}

BOOST_AUTO_TEST_CASE(a_rank_is_not_spoiled_by_rounding)
{
    LatencyHistogram histogram;
    histogram.record(1ms, 998);
    histogram.record(2ms);
    histogram.record(3ms);
    BOOST_TEST(isWithin(histogram.percentile(99.8), 1ms));
    BOOST_TEST(isWithin(histogram.percentile(99.9), 2ms)); // the 999th of 1,000
    BOOST_TEST((histogram.percentile(99.91) == 3ms));
    BOOST_TEST((histogram.percentile(-5) == 1ms));
    BOOST_TEST((histogram.percentile(250) == 3ms));
}

BOOST_AUTO_TEST_CASE(limits_hold)
{
    LatencyHistogram histogram;
    histogram.record(-5s);
    histogram.record(0ns);
    histogram.record(1h);
    BOOST_TEST(histogram.cut() == 0);
    histogram.record(1h + 1ns);
    histogram.record(Time::max());
    BOOST_TEST(histogram.cut() == 2);
    BOOST_TEST(histogram.count() == 5);
    BOOST_TEST((histogram.least() == 0ns));
    BOOST_TEST((histogram.greatest() == 1h));
    BOOST_TEST((histogram.percentile(30) == 0ns));
    BOOST_TEST((histogram.percentile(60) <= 1h));
    BOOST_TEST(isWithin(histogram.percentile(60), 1h));
    histogram.clear();
    BOOST_TEST((histogram == LatencyHistogram()));
}

BOOST_AUTO_TEST_CASE(adding_is_as_good_as_recording)
{
    for (const Distribution &distribution : distributions()) {
        BOOST_TEST_CONTEXT(distribution.name)
        {
            std::vector<Time> all = sample(distribution, 4);
            const std::vector<Time> others = sample(distribution, 5);
            LatencyHistogram histogram;
            histogram.add(histogramOf(all));
            histogram.add(histogramOf(others));
            all.insert(all.end(), others.begin(), others.end());
            BOOST_TEST((histogram.buckets() == histogramOf(all).buckets()));
            checkAgainst(histogram, all);
        }
    }
}

BOOST_AUTO_TEST_CASE(a_stall_is_filled_with_what_it_hid)
{
    LatencyHistogram histogram;
    for (int i = 0; i < 99; ++i)
        histogram.recordCorrected(10ms, 10ms);
    BOOST_TEST(histogram.count() == 99);
    histogram.recordCorrected(1s, 10ms);
    BOOST_TEST(histogram.count() == 99 + 100); // 1000, 990, …, 10
    BOOST_TEST(isWithin(histogram.percentile(50), 10ms));
    BOOST_TEST(isWithin(histogram.percentile(75), 510ms));
    BOOST_TEST((histogram.greatest() == 1s));
    LatencyHistogram unchanged;
    unchanged.recordCorrected(1s, 0ns);
    unchanged.recordCorrected(1s, -1s);
    unchanged.recordCorrected(1s, 2h);
    unchanged.recordCorrected(1s, 501ms);
    BOOST_TEST(unchanged.count() == 4);
}

BOOST_AUTO_TEST_CASE(correction_adds_what_its_definition_says)
{
    for (const Distribution &distribution : distributions()) {
        std::vector<Time> values = sample(distribution, 6);
        values.resize(2'000);
        // Few steps, and many to a bucket.
        for (const int part : {3, 700}) {
            const Time expected = *std::max_element(values.begin(), values.end()) / part;
            BOOST_TEST_CONTEXT(distribution.name << " every " << expected.count() << " ns")
            {
                LatencyHistogram histogram;
                for (const Time value : values)
                    histogram.recordCorrected(value, expected);
                checkAgainst(histogram, correctedOneByOne(values, expected));
            }
        }
    }
}

// Afterwards the values are known by their buckets only: a step more or less at the lower end.
BOOST_AUTO_TEST_CASE(correction_may_come_afterwards)
{
    LatencyHistogram at_once;
    LatencyHistogram before;
    for (const Time value : sample(distributions()[2], 7)) {
        at_once.recordCorrected(value, 20ms);
        before.record(value);
    }
    const LatencyHistogram after = before.corrected(20ms);
    BOOST_TEST((after.greatest() == at_once.greatest()));
    BOOST_TEST((after.least() == at_once.least()));
    BOOST_TEST(static_cast<double>(after.count()) == static_cast<double>(at_once.count()),
        boost::test_tools::tolerance(0.002));
    for (const double percent : {50.0, 90.0, 99.0, 99.9}) {
        BOOST_TEST(static_cast<double>(after.percentile(percent).count())
                == static_cast<double>(at_once.percentile(percent).count()),
            boost::test_tools::tolerance(0.005));
    }
}

BOOST_AUTO_TEST_CASE(an_hour_in_steps_of_a_microsecond_does_not_take_an_hour)
{
    const auto begin = std::chrono::steady_clock::now();
    LatencyHistogram histogram;
    for (int i = 0; i < 20; ++i)
        histogram.recordCorrected(1h, 1us);
    BOOST_TEST(histogram.count() == 20 * 3'600'000'000ULL);
    BOOST_TEST(isWithin(histogram.percentile(50), 30min));
    BOOST_TEST((std::chrono::steady_clock::now() - begin < 20s));
}
