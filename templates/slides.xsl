<?xml version="1.0" encoding="UTF-8"?>
<!-- Decks: slides of the catalog in their order, each a message with at most a handful of lines and the trainer's notes.
     fill= adds lines from the company's own data after the written ones; what does not fit on one slide goes on to the next.
     slides: the session for everyone together · slides-renewal: the short one, for those who were trained before ·
     per="role": for those whom everyone's rules bind and for teleworkers the session with what concerns them (teleworkers by group, where groups differ);
     for any other role the slides that name it. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:import href="common/blocks.xsl"/>
  <xsl:import href="common/contacts.xsl"/>
  <xsl:import href="common/rules.xsl"/>
  <xsl:import href="common/variants.xsl"/>
  <xsl:import href="common/year.xsl"/>
  <xsl:import href="common/forms.xsl"/>
  <xsl:import href="common/cases.xsl"/>
  <xsl:import href="common/deck-cases.xsl"/>
  <xsl:import href="common/deck-lines.xsl"/>

  <xsl:variable name="fit" select="number(/kitei/budgets/budget[@id = 'slide-lines']/@name)"/>
  <xsl:variable name="short" select="$document = 'slides-renewal'"/>
  <xsl:variable name="slides" select="/kitei/model/catalog/slide"/>

  <xsl:template match="kitei">
    <xsl:choose>
      <xsl:when test="$row/@per = 'role'"><xsl:call-template name="per-role"/></xsl:when>
      <xsl:when test="$short">
        <xsl:call-template name="deck">
          <!-- without a case the reasons are missing: the first is always told -->
          <xsl:with-param name="slides" select="$slides[not(@roles)][@renewal or @fill = 'cases']"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="deck">
          <xsl:with-param name="slides" select="$slides[not(@roles)]"/>
        </xsl:call-template>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Everyone and teleworkers have the session; another role may have a deck if slides name it. -->
  <xsl:template match="role" mode="own">
    <xsl:if test="@id = 'worker' or @held-by = 'everyone' or $slides[contains(concat(' ', @roles, ' '), concat(' ', current()/@id, ' '))]">y</xsl:if>
  </xsl:template>

  <xsl:template name="variant">
    <xsl:param name="variant"/>
    <xsl:param name="whom"/>
    <xsl:param name="role"/>
    <xsl:param name="group"/>
    <xsl:variable name="session"><xsl:call-template name="session"><xsl:with-param name="role" select="$role"/></xsl:call-template></xsl:variable>
    <xsl:variable name="reach"><xsl:call-template name="reach"><xsl:with-param name="role" select="$role"/></xsl:call-template></xsl:variable>
    <xsl:call-template name="deck">
      <xsl:with-param name="variant" select="$variant"/>
      <xsl:with-param name="whom" select="$whom"/>
      <xsl:with-param name="role" select="$role"/>
      <xsl:with-param name="group" select="$group"/>
      <xsl:with-param name="slides" select="$slides[not(@roles) and $session = 'yes' or contains(concat(' ', @roles, ' '), concat(' ', $role, ' '))]
                                            [contains(concat(' ', @groups, ' '), $group) and contains(@everyone, $reach)]
                                            [$reach = '' or not(@patterns)]"/>
    </xsl:call-template>
  </xsl:template>

  <!-- yes: the reader has the whole session, not only the slides of a role. -->
  <xsl:template name="session">
    <xsl:param name="role"/>
    <xsl:if test="not($role) or $role = 'worker' or $role = $everyone/@id">yes</xsl:if>
  </xsl:template>

  <!-- What @everyone of a slide, line or case has to contain: yes for those who do not telework, for others nothing. -->
  <xsl:template name="reach">
    <xsl:param name="role"/>
    <xsl:if test="$role = $everyone/@id">yes</xsl:if>
  </xsl:template>

  <!-- role, group: whose deck; none = the one for all together. No deck without a slide. -->
  <xsl:template name="deck">
    <xsl:param name="slides"/>
    <xsl:param name="variant"/>
    <xsl:param name="whom"/>
    <xsl:param name="role"/>
    <xsl:param name="group"/>
    <xsl:variable name="minutes">
      <xsl:apply-templates select="$slides" mode="slide">
        <xsl:with-param name="what" select="'minutes'"/>
        <xsl:with-param name="role" select="$role"/>
        <xsl:with-param name="group" select="$group"/>
      </xsl:apply-templates>
    </xsl:variable>
    <xsl:if test="string($minutes)">
      <tree document="{$document}" title="{$row/@name}" layout="slides" lang="{$lang}">
        <xsl:call-template name="variant-attributes">
          <xsl:with-param name="variant" select="$variant"/>
          <xsl:with-param name="whom" select="$whom"/>
        </xsl:call-template>
        <xsl:call-template name="cover">
          <xsl:with-param name="whom" select="$whom"/>
          <xsl:with-param name="role" select="$role"/>
          <xsl:with-param name="minutes"><xsl:call-template name="sum"><xsl:with-param name="numbers" select="$minutes"/></xsl:call-template></xsl:with-param>
        </xsl:call-template>
        <xsl:apply-templates select="$slides" mode="slide">
          <xsl:with-param name="role" select="$role"/>
          <xsl:with-param name="group" select="$group"/>
        </xsl:apply-templates>
      </tree>
    </xsl:if>
  </xsl:template>

  <!-- Of numbers with a blank after each. -->
  <xsl:template name="sum">
    <xsl:param name="numbers"/>
    <xsl:param name="sum" select="0"/>
    <xsl:choose>
      <xsl:when test="contains($numbers, ' ')">
        <xsl:call-template name="sum">
          <xsl:with-param name="numbers" select="substring-after($numbers, ' ')"/>
          <xsl:with-param name="sum" select="$sum + number(substring-before($numbers, ' '))"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:otherwise><xsl:value-of select="$sum"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Whose deck, for whom, which edition, for which year. What is wrong with the session as a whole is told where the company chose its cases. -->
  <xsl:template name="cover">
    <xsl:param name="whom"/>
    <xsl:param name="role"/>
    <xsl:param name="minutes"/>
    <slide id="{$document}-cover" title="{$row/@name}" class="cover">
      <xsl:copy-of select="($company | $company/training)[last()]/@at"/>
      <xsl:call-template name="company"/>
      <xsl:if test="$short">
        <p><xsl:value-of select="key('label', 'slides-for-renewal')/@name"/></p>
      </xsl:if>
      <xsl:if test="$whom != ''">
        <p>
          <xsl:call-template name="put">
            <xsl:with-param name="label">
              <xsl:choose>
                <xsl:when test="$role = $everyone/@id">slides-for-others</xsl:when>
                <xsl:otherwise>slides-for</xsl:otherwise>
              </xsl:choose>
            </xsl:with-param>
            <xsl:with-param name="one" select="string($whom)"/>
          </xsl:call-template>
        </p>
      </xsl:if>
      <p>
        <xsl:call-template name="fiscal-year"/>
      </p>
      <p class="small">
        <xsl:call-template name="put">
          <xsl:with-param name="label" select="'slides-cover'"/>
          <xsl:with-param name="one">
            <xsl:value-of select="$row/@number"/>
          </xsl:with-param>
          <xsl:with-param name="two">
            <xsl:call-template name="put">
              <xsl:with-param name="label" select="'edition-short'"/>
              <xsl:with-param name="one" select="string($row/@edition)"/>
            </xsl:call-template>
          </xsl:with-param>
          <xsl:with-param name="three"><xsl:apply-templates select="key('catalog', concat('class ', $row/@class))" mode="mark"/></xsl:with-param>
        </xsl:call-template>
      </p>
      <xsl:call-template name="cover-notes">
        <xsl:with-param name="role" select="$role"/>
        <xsl:with-param name="minutes" select="$minutes"/>
      </xsl:call-template>
    </slide>
  </xsl:template>

  <!-- How long it takes; who has only the slides of a role has had the session before. -->
  <xsl:template name="cover-notes">
    <xsl:param name="role"/>
    <xsl:param name="minutes"/>
    <xsl:variable name="session"><xsl:call-template name="session"><xsl:with-param name="role" select="$role"/></xsl:call-template></xsl:variable>
    <notes>
      <p>
        <xsl:call-template name="put">
          <xsl:with-param name="label" select="'slides-length'"/>
          <xsl:with-param name="one" select="string($minutes)"/>
        </xsl:call-template>
      </p>
      <xsl:if test="$session = ''">
        <p><xsl:value-of select="key('label', 'slides-after-session')/@name"/></p>
      </xsl:if>
    </notes>
  </xsl:template>


  <!-- ========== Slides ========== -->

  <!-- what="minutes": only how long it takes, with a blank after it.
       Nothing that concerns the reader, nothing that fill= finds: no slide, for its message is about that. The slide of the cases stands before them if it has lines; else its notes go with them. -->
  <xsl:template match="slide" mode="slide">
    <xsl:param name="what"/>
    <xsl:param name="role"/>
    <xsl:param name="group"/>
    <xsl:variable name="session"><xsl:call-template name="session"><xsl:with-param name="role" select="$role"/></xsl:call-template></xsl:variable>
    <xsl:variable name="reach"><xsl:call-template name="reach"><xsl:with-param name="role" select="$role"/></xsl:call-template></xsl:variable>
    <xsl:variable name="fill" select="string(@fill)"/>
    <!-- whose rules: the reader's and, in the session, everyone's -->
    <xsl:variable name="mine">
      <xsl:choose>
        <xsl:when test="$role"><xsl:value-of select="concat(' ', $role, ' ')"/></xsl:when>
        <xsl:otherwise> worker </xsl:otherwise>
      </xsl:choose>
    </xsl:variable>
    <xsl:variable name="shared">
      <xsl:choose>
        <xsl:when test="$session = 'yes'"><xsl:value-of select="concat(' ', $everyone/@id, ' ')"/></xsl:when>
        <xsl:otherwise><xsl:value-of select="$mine"/></xsl:otherwise>
      </xsl:choose>
    </xsl:variable>
    <xsl:variable name="lines" select="line[contains(concat(' ', @groups, ' '), $group) and contains(@everyone, $reach)]"/>
    <xsl:variable name="ways" select="concat(' ', $groups/group[concat(' ', @id, ' ') = $group]/@patterns, ' ')"/>
    <xsl:variable name="catalog" select="/kitei/model/catalog"/>
    <xsl:variable name="chapters" select="/kitei/model/chapters"/>
    <xsl:variable name="items" select="
      $chapters[$fill = 'agenda']/chapter[topic/rule[@tier = 'standard']
        [contains(concat(' ', @roles, ' '), $mine) or contains(concat(' ', @roles, ' '), $shared)][contains(concat(' ', @groups, ' '), $group)]]
      | $chapters[$fill = 'own-rules']/chapter/topic/rule[@by][short]
        [contains(concat(' ', @roles, ' '), $mine) or contains(concat(' ', @roles, ' '), $shared)][contains(concat(' ', @groups, ' '), $group)]
      | $chapters[$fill = 'duties' and $role]/chapter/topic[rule[@tier = 'standard']
        [contains(concat(' ', @roles, ' '), $mine) or contains(concat(' ', @roles, ' '), $shared)][contains(concat(' ', @groups, ' '), $group)]]
        [position() mod $articles = 1]
      | $chapters[$fill = 'limits']/chapter/procedure[@incidents]/step[@role = $role]
      | $catalog[$fill = 'forms']/record[@role = $role]
      | $catalog[$fill = 'decisions']/parameter[@taught = 'yes']
      | $catalog[$fill = 'roles']/role[@in-use = 'yes']
      | $catalog[$fill = 'patterns' and $reach = '']/pattern[@in-use = 'yes'][not($group) or contains($ways, concat(' ', @id, ' '))]
      | $catalog[$fill = 'report']/report[card]
      | $company[$fill = 'contacts']/contacts/*
      | /kitei/documents[$fill = 'changes']/document[@tier][edition[2]]"/>
    <xsl:choose>
      <xsl:when test="$fill = 'cases'">
        <xsl:call-template name="cases">
          <xsl:with-param name="what" select="$what"/>
          <xsl:with-param name="lines" select="$lines"/>
          <xsl:with-param name="group" select="$group"/>
          <xsl:with-param name="reach" select="string($reach)"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:when test="not($items) and ($fill or not($lines))"/>
      <xsl:when test="$what = 'minutes'"><xsl:apply-templates select="." mode="minutes"/><xsl:text> </xsl:text></xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="slide">
          <xsl:with-param name="lines" select="$lines"/>
          <xsl:with-param name="items" select="$items"/>
          <xsl:with-param name="mine" select="string($mine)"/>
          <xsl:with-param name="shared" select="string($shared)"/>
          <xsl:with-param name="group" select="$group"/>
        </xsl:call-template>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- One slide, and as many more as lines and items need. -->
  <xsl:template name="slide">
    <xsl:param name="lines"/>
    <xsl:param name="items" select="/.."/>
    <xsl:param name="mine"/>
    <xsl:param name="shared"/>
    <xsl:param name="group"/>
    <xsl:param name="part" select="1"/>
    <!-- the head of a table takes a line, too -->
    <xsl:variable name="size" select="$fit - boolean($items[self::step])"/>
    <xsl:variable name="before" select="($part - 1) * $size"/>
    <xsl:variable name="parts" select="ceiling((count($lines) + count($items)) div $size)"/>
    <xsl:variable name="written" select="$lines[position() &gt; $before and position() &lt;= $before + $size]"/>
    <xsl:variable name="here" select="$items[position() + count($lines) &gt; $before and position() + count($lines) &lt;= $before + $size]"/>
    <slide id="{@id}" title="{@name}">
      <xsl:if test="$part &gt; 1">
        <xsl:attribute name="id"><xsl:value-of select="concat(@id, '-', $part)"/></xsl:attribute>
      </xsl:if>
      <xsl:if test="$parts &gt; 1">
        <xsl:attribute name="title">
          <xsl:call-template name="put">
            <xsl:with-param name="label" select="'slides-part'"/>
            <xsl:with-param name="one" select="string(@name)"/>
            <xsl:with-param name="two" select="$part"/>
            <xsl:with-param name="three" select="$parts"/>
          </xsl:call-template>
        </xsl:attribute>
      </xsl:if>
      <xsl:copy-of select="@at"/>
      <xsl:if test="$written or $here[not(self::step)]">
        <ul>
          <xsl:apply-templates select="$written" mode="line"/>
          <xsl:apply-templates select="$here[not(self::step)]" mode="fill">
            <xsl:with-param name="mine" select="$mine"/>
            <xsl:with-param name="shared" select="$shared"/>
            <xsl:with-param name="group" select="$group"/>
          </xsl:apply-templates>
        </ul>
      </xsl:if>
      <xsl:if test="$here[self::step]">
        <xsl:call-template name="limits"><xsl:with-param name="steps" select="$here"/></xsl:call-template>
      </xsl:if>
      <xsl:apply-templates select="@rules" mode="basis"/>
      <xsl:choose>
        <xsl:when test="$part = 1"><xsl:call-template name="notes"/></xsl:when>
        <xsl:otherwise><notes><p><xsl:value-of select="key('label', 'slides-continued')/@name"/></p></notes></xsl:otherwise>
      </xsl:choose>
    </slide>
    <xsl:if test="$part &lt; $parts">
      <xsl:call-template name="slide">
        <xsl:with-param name="lines" select="$lines"/>
        <xsl:with-param name="items" select="$items"/>
        <xsl:with-param name="mine" select="$mine"/>
        <xsl:with-param name="shared" select="$shared"/>
        <xsl:with-param name="group" select="$group"/>
        <xsl:with-param name="part" select="$part + 1"/>
      </xsl:call-template>
    </xsl:if>
  </xsl:template>

  <xsl:template match="line" mode="line">
    <li>
      <xsl:apply-templates select="@rules" mode="rule"/>
      <xsl:copy-of select="@at"/>
      <xsl:apply-templates mode="inline"/>
    </li>
  </xsl:template>

  <xsl:template match="@rules" mode="basis">
    <basis>
      <xsl:call-template name="put">
        <xsl:with-param name="label" select="'see'"/>
        <xsl:with-param name="one">
          <xsl:call-template name="refs">
            <xsl:with-param name="ids" select="normalize-space()"/>
          </xsl:call-template>
        </xsl:with-param>
      </xsl:call-template>
    </basis>
  </xsl:template>

  <xsl:template name="notes">
    <notes>
      <xsl:attribute name="minutes"><xsl:apply-templates select="." mode="minutes"/></xsl:attribute>
      <xsl:apply-templates select="aim | say | ask | objection | next" mode="notes"/>
    </notes>
  </xsl:template>

  <!-- The short session has minutes of its own. -->
  <xsl:template match="slide" mode="minutes">
    <xsl:choose>
      <xsl:when test="$short"><xsl:value-of select="sum(@renewal)"/></xsl:when>
      <xsl:otherwise><xsl:value-of select="@minutes"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="*" mode="notes">
    <p class="{name()}"><xsl:copy-of select="@at"/><xsl:apply-templates mode="inline"/></p>
  </xsl:template>

</xsl:stylesheet>
