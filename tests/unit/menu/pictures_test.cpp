// SPDX-License-Identifier: Apache-2.0
// Pictures of dishes: several sizes, each known by the digest of its file.
#include "couvert/menu_index.hpp"

#include "menus.hpp"

#include <gtest/gtest.h>

namespace {

using namespace couvert;
using namespace couvert::test;

Image picture(std::int32_t width, std::int32_t height, std::string sha256) {
  Image image;
  image.url = "https://example.org/pictures/" + std::to_string(width) + ".jpg";
  image.width_px = width;
  image.height_px = height;
  image.sha256 = std::move(sha256);
  return image;
}

Menu pictured(Image image) {
  Item soup = item("soup", 500);
  soup.images = {picture(320, 240, std::string(64, 'a')), std::move(image)};
  return menu({soup});
}

bool complains(const Image& image) {
  for (const Finding& finding : lint(pictured(image)))
    if (finding.kind == Finding::Kind::text_invalid && finding.path == "/items/0/images" && finding.ref == "soup")
      return true;
  return false;
}

TEST(Pictures, SizesStandSideBySideEachWithTheDigestOfItsFile_A26) {
  const Image large = picture(1280, 960, "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef");
  EXPECT_FALSE(complains(large));
  const auto index = MenuIndex::build(pictured(large));
  ASSERT_TRUE(index.ok());
  const auto& kept = index->find_item("soup")->images;
  ASSERT_EQ(kept.size(), 2u);
  EXPECT_EQ(kept[0].width_px, 320);
  EXPECT_EQ(kept[1], large);
  EXPECT_FALSE(complains(picture(1280, 960, {})));  // a partner may not know it
}

TEST(Pictures, WhatIsNoDigestOrNoSizeIsRefused_A26) {
  EXPECT_TRUE(complains(picture(1280, 960, std::string(63, 'b'))));
  EXPECT_TRUE(complains(picture(1280, 960, std::string(65, 'b'))));
  EXPECT_TRUE(complains(picture(1280, 960, std::string(64, 'g'))));
  EXPECT_TRUE(complains(picture(-1, 960, std::string(64, 'b'))));
  EXPECT_TRUE(complains(picture(1280, -1, std::string(64, 'b'))));
}

}  // namespace
